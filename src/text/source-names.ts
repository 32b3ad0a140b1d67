import { TokenFlag, type Tokens } from '../model/tokens.ts';
import { foldHash } from './fold.ts';
import { agencies, outlets } from './news-sources.ts';
import { tokenize } from './tokens.ts';

export interface NewsSource {
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
}

/** A known agency or outlet in a text: tokens `from` (inclusive) to `to` (exclusive). */
export interface SourceMention {
  readonly source: NewsSource;
  readonly from: number;
  readonly to: number;
}

interface Form {
  readonly source: NewsSource;
  readonly folds: readonly number[];
  /** Exact forms, for names of which only this way of writing is meant: AP, but not "ap"; The Sun, but not "the sun". */
  readonly forms: readonly number[];
}

let byFirst: Map<number, Form[]> | undefined;

function build(): Map<number, Form[]> {
  const found = new Map<number, Form[]>();
  for (const [kind, list] of [
    ['agency', agencies],
    ['outlet', outlets],
  ] as const) {
    for (const line of list.split('\n')) {
      if (line.trim() === '') continue;
      const [name = '', others = ''] = line.split('=').map((part) => part.trim());
      const source: NewsSource = { name, kind };
      for (const form of [name, ...others.split(',').map((other) => other.trim())])
        if (form !== '') add(found, form, source);
    }
  }
  for (const forms of found.values()) forms.sort((a, b) => b.folds.length - a.folds.length);
  return found;
}

function add(found: Map<number, Form[]>, form: string, source: NewsSource): void {
  const tokens = tokenize(form);
  const folds = [...tokens.fold];
  const one: Form = { source, folds, forms: [...tokens.form] };
  const known = found.get(folds[0]!);
  if (known) known.push(one);
  else found.set(folds[0]!, [one]);
}

/**
 * The known source that begins at token `i`, longest name first. A name written wholly in capitals by its line (PHOTO: REUTERS)
 * is known too; one written in small letters is not.
 */
export function sourceAt(tokens: Tokens, i: number, to = tokens.length): SourceMention | undefined {
  byFirst ??= build();
  const forms = byFirst.get(tokens.fold[i]!);
  if (forms === undefined) return undefined;
  for (const form of forms) {
    const n = form.folds.length;
    if (i + n > to) continue;
    let same = true;
    let exact = true;
    let capitals = true;
    for (let k = 0; k < n && same; k++) {
      same = tokens.fold[i + k] === form.folds[k];
      if (tokens.form[i + k] !== form.forms[k]) exact = false;
      const flags = tokens.flags[i + k]!;
      if ((flags & TokenFlag.word) !== 0 && (flags & TokenFlag.allCapitals) === 0) capitals = false;
    }
    // "Globe" of a longer own name is not asked here; but a lower-case or half-capital form is not the name.
    if (same && (exact || (capitals && n === 1 && longForm(tokens, i))))
      return { source: form.source, from: i, to: i + n };
  }
  return undefined;
}

const longForm = (tokens: Tokens, i: number): boolean => tokens.end[i]! - tokens.start[i]! >= 5;

/** All known sources among the tokens `from`–`to`. */
export function sourceMentions(tokens: Tokens, from = 0, to = tokens.length): SourceMention[] {
  const found: SourceMention[] = [];
  for (let i = from; i < to; i++) {
    const mention = sourceAt(tokens, i, to);
    if (mention === undefined) continue;
    found.push(mention);
    i = mention.to - 1;
  }
  return found;
}

/** The canonical name of a source's name, or the name itself where it is not known. */
export function canonicalSource(name: string): { name: string; kind: 'agency' | 'outlet' | 'unknown' } {
  const bare = name.trim().replace(/^the\s+/i, 'The ');
  const tokens = tokenize(bare);
  const whole = tokens.length > 0 ? sourceAt(tokens, 0) : undefined;
  if (whole && whole.to === tokens.length) return { name: whole.source.name, kind: whole.source.kind };
  return { name: name.trim(), kind: 'unknown' };
}

const OUTLET_WORDS = new Set(
  (
    'news times post tribune herald gazette journal courier observer chronicle examiner inquirer sentinel telegraph mail mirror ' +
    'guardian press daily weekly today online magazine radio tv television broadcasting network wire newswire agency review ' +
    'bulletin dispatch register standard star sun globe record ledger reporter independent monitor insider blog media ' +
    'zeitung nachrichten anzeiger tagblatt tageblatt blatt kurier rundschau bote echo rundfunk presse morgenpost abendblatt zeit welt ' +
    'journal quotidien presse tribune dépêche figaro monde noticias periódico diario gaceta prensa jornal notícias folha ' +
    'giornale gazzetta corriere notizie messaggero krant dagblad nieuws courant gazeta dziennik wiadomości ' +
    'новости газета известия правда вести комсомольская новини'
  )
    .split(' ')
    .map((word) => foldHash(word)),
);

let sourceWords: Set<number> | undefined;

/** Whether a token may belong to a name that `isOutletLike` takes: it says yes too often rather than too seldom. */
export function mayBeOutletWord(text: string, tokens: Tokens, i: number): boolean {
  byFirst ??= build();
  sourceWords ??= new Set([...byFirst.values()].flatMap((forms) => forms.flatMap(({ folds }) => folds)));
  const fold = tokens.fold[i]!;
  if (OUTLET_WORDS.has(fold)) return true;
  const flags = tokens.flags[i]!;
  if ((flags & (TokenFlag.capital | TokenFlag.number)) !== 0 && sourceWords.has(fold) && fold !== THE) return true;
  // A web address: a full stop with a letter or digit right behind it.
  const end = tokens.end[i]!;
  for (let at = tokens.start[i]!; at < end; at++) {
    if (text.charCodeAt(at) === 46 && at + 1 < text.length && text.charCodeAt(at + 1) > 47) return true;
  }
  return false;
}

const THE = foldHash('the');

/** A person's post at an outlet. */
const JOBS =
  /\b(?:senior|staff|chief|correspondent|editor|writer|columnist|contributor|(?:media|news|politics|political|sports) reporter)\b/i;

/** Whether a name looks like that of a news outlet: known, with a word outlets are called by, or a web address. */
export function isOutletLike(name: string): boolean {
  const text = name.trim();
  if (text.length < 2 || text.length > 60) return false;
  if (/^(?:www\.)?[\p{L}\p{N}-]{2,40}(?:\.[\p{L}]{2,10}){1,2}$/u.test(text)) return true;
  if (canonicalSource(text).kind !== 'unknown') return true;
  const tokens = tokenize(text);
  let words = 0;
  let capital = 0;
  let known = false;
  for (let i = 0; i < tokens.length; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & TokenFlag.word) === 0) continue;
    words++;
    if ((flags & TokenFlag.capital) !== 0) capital++;
    if (OUTLET_WORDS.has(tokens.fold[i]!) || /\.\p{L}{2,4}$/u.test(text.slice(tokens.start[i]!, tokens.end[i]!)))
      known = true;
  }
  return known && !JOBS.test(text) && words <= 6 && capital >= Math.ceil(words / 2);
}
