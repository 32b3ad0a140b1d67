import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative } from 'node:path';
import {
  type Brief,
  renderCsv,
  renderDot,
  renderGraphml,
  renderHtml,
  renderJson,
  renderJsonLd,
  renderMarkdown,
  renderProv,
  renderTerminal,
  shell,
} from '../../index.ts';
import { type Face, UsageError } from '../face.ts';

export const FORMATS = ['terminal', 'markdown', 'html', 'json', 'jsonld', 'csv', 'graphml', 'dot', 'prov'] as const;
export type Format = (typeof FORMATS)[number];

/** The brief in a format, as text. */
export async function render(
  brief: Brief,
  format: Format,
  face: Pick<Face, 'width' | 'color'> & { readonly parts?: readonly ('lineage' | 'edges' | 'facts' | 'quotations')[] },
): Promise<string> {
  switch (format) {
    case 'terminal':
      return renderTerminal(brief, {
        width: face.width,
        color: face.color,
        ...(face.parts ? { parts: face.parts } : {}),
      });
    case 'markdown':
      return renderMarkdown(brief);
    case 'html':
      return renderHtml(brief, await shell());
    case 'json':
      return renderJson(brief);
    case 'jsonld':
      return renderJsonLd(brief);
    case 'csv':
      return renderCsv(brief);
    case 'graphml':
      return renderGraphml(brief);
    case 'dot':
      return renderDot(brief);
    case 'prov':
      return renderProv(brief);
  }
}

/** Writes to a file, or to standard output. Where its folder has to be made, that is told. */
export async function put(text: string, file: string | undefined, face: Face): Promise<void> {
  const ended = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) {
    face.out.write(ended);
    return;
  }
  try {
    const made = await mkdir(dirname(file), { recursive: true });
    await writeFile(file, ended);
    if (made !== undefined)
      face.err.write(`The folder ${isAbsolute(file) ? made : relative('.', made)} was made for ${file}\n`);
  } catch (cause) {
    throw new UsageError(`expected to write ${file}, but: ${(cause as Error).message}; choose another place`, {
      cause,
    });
  }
}
