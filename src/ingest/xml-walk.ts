import { Parser } from 'htmlparser2';

export interface XmlWalk {
  /** Names are without prefix and in lower case; `path` holds those of the open elements, the innermost last. */
  open?(name: string, attributes: Readonly<Record<string, string>>, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
}

const DEEPEST = 200;

/** Walks through XML once, in linear time. Only the five entities that XML itself has, and numbers, stand for characters. */
export function walkXml(text: string, walk: XmlWalk): void {
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = local(tag);
        path.push(name);
        if (path.length > DEEPEST) throw new Error(`elements are nested more than ${DEEPEST} deep`);
        walk.open?.(name, attributes, path);
      },
      ontext(data) {
        walk.text?.(data, path);
      },
      onclosetag(tag) {
        walk.close?.(local(tag), path);
        path.pop();
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  );
  parser.write(text);
  parser.end();
}

const local = (tag: string): string => tag.slice(tag.indexOf(':') + 1).toLowerCase();
