import type { Article, Attribution, Cue, Dateline, Mention, Paragraph, Quote, Sentence, Source, Span, Speaker } from '../../src/types.ts';

/** The text that spans point into, and where a violation is told. */
export interface Context {
  readonly input: string;
  readonly report: (message: string) => void;
}

/** Reports what is wrong with `value`, which stands at the path `at`. */
export type Check = (value: unknown, at: string, context: Context) => void;

/** A key for each property of T, no more and no fewer: the compiler sees to it. */
type Fields<T> = { readonly [K in keyof T]-?: Check };

const shown = (value: unknown): string => {
  const text = value === undefined ? 'undefined' : JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

const that = (holds: (value: unknown) => boolean, expected: string): Check => (value, at, { report }) => {
  if (!holds(value)) report(`${at} is ${shown(value)}, expected ${expected}`);
};
const string = that((value) => typeof value === 'string', 'a string');
const word = that((value) => typeof value === 'string' && value !== '', 'a string that is not empty');
const boolean = that((value) => typeof value === 'boolean', 'a boolean');
const index = that((value) => Number.isInteger(value) && (value as number) >= 0 && !Object.is(value, -0), 'an index');
const chance = that((value) => typeof value === 'number' && value >= 0 && value <= 1, 'a number from 0 to 1');
const oneOf = (...allowed: unknown[]): Check => that((value) => allowed.includes(value), `one of ${allowed.map(shown).join(' ')}`);
const nullable = (check: Check): Check => (value, at, context) => value === null || check(value, at, context);

const list = (check: Check): Check => (value, at, context) => {
  if (!Array.isArray(value)) context.report(`${at} is ${shown(value)}, expected an array`);
  else for (let i = 0; i < value.length; i++) check(value[i], `${at}[${i}]`, context);
};

const object = <T>(fields: Fields<T>): Check => (value, at, context) => {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return context.report(`${at} is ${shown(value)}, expected a plain object`);
  const properties = Object.getOwnPropertyDescriptors(value);
  for (const key of Reflect.ownKeys(properties)) {
    if (!(key in fields)) context.report(`${at} has the unknown key ${String(key)}`);
    else if (properties[key as string]!.get) context.report(`${at}.${String(key)} is a getter`);
    else if (!properties[key as string]!.enumerable) context.report(`${at}.${String(key)} is hidden`);
  }
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    if (!(key in properties)) context.report(`${at}.${key} is missing`);
    else fields[key]((value as T)[key], `${at}.${key}`, context);
  }
};

/** A span is never empty, and its text is what the input holds there. */
const span = <T extends Span>(more: Omit<Fields<T>, keyof Span>): Check => {
  const shape = object<T>({ start: index, end: index, text: string, ...more } as Fields<T>);
  return (value, at, context) => {
    shape(value, at, context);
    const { start, end, text } = (value ?? {}) as Span;
    if (!(start < end)) context.report(`${at} is empty or reversed: ${start}-${end}`);
    else if (end > context.input.length) context.report(`${at} ends at ${end}, the input at ${context.input.length}`);
    else if (context.input.slice(start, end) !== text)
      context.report(`${at} ${start}-${end} is ${shown(context.input.slice(start, end))} in the input, but its text is ${shown(text)}`);
  };
};

const plain = span<Span>({});
const source = span<Source>({ names: list(plain), title: nullable(plain), role: nullable(plain), organization: nullable(plain) });
const cue = span<Cue>({
  type: oneOf(
    'say', 'add', 'conclude', 'announce', 'inform', 'report', 'explain', 'note', 'affirm', 'claim', 'argue', 'deny',
    'admit', 'agree', 'object', 'accuse', 'criticize', 'praise', 'describe', 'ask', 'answer', 'request', 'order',
    'advise', 'warn', 'promise', 'believe', 'expect', 'hope', 'regret', 'show', 'according',
  ),
  form: oneOf('verb', 'participle', 'noun', 'preposition'),
  voice: oneOf('active', 'passive', null),
  lemma: nullable(word),
});
const ids = list(index);

const quote = span<Quote>({
  id: index, kind: oneOf('direct', 'partial', 'indirect', 'term'), open: nullable(plain), close: nullable(plain),
  lead: nullable(plain), parent: nullable(index), continues: nullable(index), paragraph: index, sentence: index,
  attribution: nullable(index),
});
const attribution = object<Attribution>({
  id: index, cue: nullable(cue), source: nullable(source), via: nullable(source), speaker: nullable(index),
  how: oneOf('named', 'described', 'pronoun', 'dropped', 'continued', null), quotes: ids, addressee: nullable(plain),
  channel: nullable(plain), time: nullable(plain), place: nullable(plain),
  status: oneOf('asserted', 'negated', 'questioned', 'conditional', 'possible', 'future'), factual: boolean,
  confidence: chance, rule: word,
});
const speaker = object<Speaker>({
  id: index, name: word, named: boolean, kind: oneOf('person', 'organization', 'group', 'document', 'unknown'),
  members: ids, role: nullable(word), organization: nullable(word), gender: oneOf('masculine', 'feminine', null),
  number: oneOf('singular', 'dual', 'plural', null), mentions: list(span<Mention>({ form: oneOf('name', 'description', 'pronoun') })),
  attributions: ids,
});

/** Every property of an article: there, of its type, plain data; every span true to the input. */
export const article = object<Article>({
  version: oneOf(1),
  text: string,
  dateline: nullable(span<Dateline>({ place: nullable(plain), date: nullable(plain), agency: nullable(plain), author: nullable(plain) })),
  credit: nullable(plain),
  paragraphs: list(span<Paragraph>({ id: index })),
  sentences: list(span<Sentence>({ id: index, paragraph: index })),
  quotes: list(quote),
  attributions: list(attribution),
  speakers: list(speaker),
});
