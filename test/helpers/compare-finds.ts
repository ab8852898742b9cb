import type { Article, Attribution } from '../../src/types.ts';

/** An attribution that a careful reader finds. Only the given keys are compared, the words as they are written. */
export interface Find {
  readonly cue: string | null;
  /** `indirect: الخطة جاهزة`, in text order, a clause before the fragments in it. */
  readonly quotes: readonly string[];
  readonly source?: string | null;
  /** The speaker's name. */
  readonly speaker?: string | null;
  readonly via?: string | null;
  readonly addressee?: string | null;
  readonly channel?: string | null;
  readonly time?: string | null;
  readonly place?: string | null;
  readonly status?: Attribution['status'];
  readonly factual?: boolean;
  /** Compared without diacritics. */
  readonly lemma?: string | null;
  readonly type?: string | null;
  readonly form?: string | null;
  readonly voice?: string | null;
  readonly how?: Attribution['how'];
  /** What kind of speaker. */
  readonly speakerKind?: string | null;
}

/** A small text and all that a careful reader finds in it. */
export interface FindsCase {
  /** The phenomenon, in a few words. */
  readonly it: string;
  readonly text: string;
  /** Every attribution, in any order; none for a negative case. */
  readonly finds: readonly Find[];
  /** Words in marks that are nobody's speech. */
  readonly terms?: readonly string[];
  readonly dateline?: string | null;
  readonly credit?: string | null;
  /** Why it still fails: the test then asserts that it does, so that the reason goes when the fault goes. */
  readonly open?: string;
}

type Key = keyof Find;
type Shown = Record<string, unknown>;

/** Keys whose words must stand in the text: a slip in a table is told apart from a miss. */
const VERBATIM: readonly Key[] = ['cue', 'source', 'via', 'addressee', 'channel', 'time', 'place'];
const ALWAYS: readonly Key[] = ['cue', 'source', 'speaker', 'quotes'];

/** Null where the article holds what the case expects; else expected and got, a few lines. */
export function compareFinds(article: Article, one: FindsCase): string | null {
  const { finds, ...rest } = one;
  const wrong = findSlips(one);
  if (wrong.length) return `slip in the table: ${wrong.join('; ')}`;
  const keys = new Set<string>([...ALWAYS, ...finds.flatMap((find) => Object.keys(find))]);
  const left = article.attributions.map((attribution) => describeFound(article, attribution));
  const missing = finds.filter((find) => {
    const at = left.findIndex((got) => Object.entries(find).every(([key, value]) => same(key, got[key], value)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const lines = [
    ...missing.map((find) => `  expected  ${show(find as unknown as Shown, keys)}`),
    ...left.map((got) => `  got       ${show(got, keys)}`),
    ...compareList('terms', rest.terms, article.quotes.filter((quote) => quote.kind === 'term').map((quote) => quote.text)),
    ...compareList('dateline', rest.dateline, article.dateline?.text ?? null),
    ...compareList('credit', rest.credit, article.credit?.text ?? null),
  ];
  return lines.length ? lines.join('\n') : null;
}

function describeFound(article: Article, attribution: Attribution): Shown {
  const { cue, source, via, speaker, how, quotes, addressee, channel, time, place, status, factual } = attribution;
  const who = speaker === null ? null : article.speakers[speaker]!;
  return {
    cue: cue?.text ?? null, source: source?.text ?? null, speaker: who?.name ?? null,
    quotes: quotes.map((id) => article.quotes[id]!).map((quote) => `${quote.kind}: ${quote.text}`),
    via: via?.text ?? null, addressee: addressee?.text ?? null, channel: channel?.text ?? null, time: time?.text ?? null,
    place: place?.text ?? null, status, factual, how, speakerKind: who?.kind ?? null,
    lemma: cue?.lemma ?? null, type: cue?.type ?? null, form: cue?.form ?? null, voice: cue?.voice ?? null,
  };
}

/** Expected words that do not stand in the text of their case. */
export function findSlips({ text, finds }: FindsCase): string[] {
  return finds.flatMap((find) => [
    ...VERBATIM.map((key) => find[key]).filter((words) => typeof words === 'string' && !text.includes(words)),
    ...find.quotes.filter((quote) => !/^(?:direct|partial|indirect): ./.test(quote) || !text.includes(quote.slice(quote.indexOf(':') + 2))),
  ]) as string[];
}

function same(key: string, got: unknown, expected: unknown): boolean {
  if (key === 'lemma') return bare(got) === bare(expected);
  return JSON.stringify(got) === JSON.stringify(expected);
}

/** Without vowel signs and shadda. */
function bare(word: unknown): unknown {
  return typeof word === 'string' ? word.replace(/[\u064B-\u0652]/g, '') : word;
}

function compareList(name: string, expected: unknown, got: unknown): string[] {
  if (expected === undefined || JSON.stringify(expected) === JSON.stringify(got)) return [];
  return [`  expected  ${name} ${JSON.stringify(expected)}`, `  got       ${name} ${JSON.stringify(got)}`];
}

function show(found: Shown, keys: ReadonlySet<string>): string {
  return [...keys].filter((key) => key in found).map((key) => `${key} ${JSON.stringify(found[key])}`).join(', ');
}
