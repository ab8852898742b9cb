import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/types.ts';
import { fixture } from './fixture.ts';
import { checkInvariants, findViolations } from './invariants.ts';
import { locate } from './locate.ts';

type Loose<T> = T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;
type Draft = Loose<Article>;

/** What is changed in a sound article, and a part of the message that must follow. */
const broken: [name: string, message: string, mutate: (article: Draft) => void][] = [
  ['text is not the input', 'article.text is not the input', (a) => void (a.text += ' ')],
  ['a span that is off by one', 'quotes[2] ', (a) => void a.quotes[2]!.start--],
  ['a span deep inside', 'attributions[0].source.names[0] ', (a) => void a.attributions[0]!.source!.names[0]!.end--],
  ['an empty span', 'credit is empty', (a) => void (a.credit = { start: 3, end: 3, text: '' })],
  ['an offset beyond the end', 'credit ends at', (a) => void a.credit!.end++],
  ['undefined', 'via is undefined', (a) => void ((a.attributions[0] as { via: unknown }).via = undefined)],
  ['a missing property', 'dateline.date is missing', (a) => void delete (a.dateline as { date?: unknown }).date],
  ['an unknown property', 'unknown key score', (a) => void Object.assign(a.quotes[0]!, { score: 1 })],
  ['a class', 'expected a plain object', (a) => void (a.quotes[0] = Object.assign(Object.create({}), a.quotes[0]))],
  ['a getter', 'is a getter', (a) => void Object.defineProperty(a.quotes[0], 'kind', { get: () => 'indirect', enumerable: true })],
  ['no array', 'expected an array', (a) => void ((a as { speakers: unknown }).speakers = {})],
  ['a hole in an array', 'quotes[4] is undefined', (a) => void (a.quotes.length = 5)],
  ['NaN', 'confidence is', (a) => void (a.attributions[0]!.confidence = NaN)],
  ['an unknown kind', 'kind is "quoted"', (a) => void ((a.quotes[0] as { kind: string }).kind = 'quoted')],
  ['more than JSON keeps', 'not what its JSON', (a) => void Object.assign(a.quotes, { more: true })],
  ['a hidden property', 'is hidden', (a) => void Object.defineProperty(a.quotes[0], 'kind', { value: 'indirect', enumerable: false })],
  ['an id that is no index', 'quotes[0].id is 1', (a) => void (a.quotes[0]!.id = 1)],
  ['a reference out of range', 'but there are 3 attributions', (a) => void a.speakers[0]!.attributions.push(9)],
  ['a sentence in the wrong paragraph', 'sentences[1] is not inside', (a) => void (a.sentences[1]!.paragraph = 0)],
  ['a quote in the wrong paragraph', 'quotes[3] is not inside', (a) => void (a.quotes[3]!.paragraph = 1)],
  ['a quote in the wrong sentence', 'does not start in', (a) => void (a.quotes[3]!.sentence = 1)],
  ['a quote that goes on from a later one', 'no earlier quote', (a) => void (a.quotes[1]!.continues = 3)],
  ['a term with an attribution', 'is a term', (a) => void (a.quotes[3]!.kind = 'term')],
  ['a quote that is not listed', 'but nothing lists it', (a) => void (a.attributions[0]!.quotes = [0])],
  ['a quote that is listed twice', 'listed twice', (a) => void a.attributions[1]!.quotes.push(0)],
  ['an attribution without a quote', 'has no quote', (a) => void (a.attributions[2]!.quotes = [])],
  ['a speaker who does not list it', 'speaker is 1, but', (a) => void (a.attributions[1]!.speaker = 1)],
  ['a speaker found by nothing', 'how is null', (a) => void (a.attributions[1]!.how = null)],
  ['status against factual', 'factual is true', (a) => void (a.attributions[1]!.status = 'negated')],
  ['a speaker who is mentioned nowhere', 'mentioned nowhere', (a) => void (a.speakers[0]!.mentions = [])],
  ['one member', 'expected none or several', (a) => void (a.speakers[1]!.members = [0])],
  ['a member of itself', 'no single speaker', (a) => void (a.speakers[1]!.members = [0, 1])],
  ['a paragraph that is left out', 'paragraphs leave out', (a) => void (a.paragraphs.pop(), a.sentences.pop())],
  ['a gap between sentences', 'leaves out', (a) => void move(a, a.sentences[1]!, 1, 0)],
  ['a sentence that reaches out of its paragraph', 'sentences[1] is not inside', (a) => void move(a, a.sentences[1]!, -3, 0)],
  ['sentences that overlap', 'sentences[1] begins before', (a) => void overlapSentences(a)],
  ['a paragraph that is not trimmed', 'not trimmed', (a) => void move(a, a.paragraphs[0]!, 0, 1)],
  ['a line break inside', 'line break', (a) => void joinParagraphs(a)],
  ['quotes out of order', 'out of order', (a) => void swapQuotes(a)],
  ['quotes that cross', 'crosses', (a) => void move(a, a.quotes[1]!, 0, 2)],
  ['the wrong parent', 'parent is null', (a) => void (a.quotes[1]!.parent = null)],
  ['a quote with a space inside its marks', 'white space at its edge', (a) => void move(a, a.quotes[2]!, -1, 0)],
  ['an opening mark elsewhere', 'open is not just before', (a) => void (a.quotes[3]!.open = locate(a.text, '«', 1))],
  ['a closing mark elsewhere', 'close is not just after', (a) => void (a.quotes[1]!.close = locate(a.text, '»', 2))],
  ['a complementizer after it', 'lead is not before', (a) => void (a.quotes[0]!.lead = locate(a.text, 'أن'))],
  ['marks of an indirect quote', 'indirect but has marks', (a) => void (a.quotes[1]!.kind = 'indirect')],
  ['a cue inside its quote', 'cue overlaps its own quotes[2]', (a) => void Object.assign(a.attributions[1]!.cue!, locate(a.text, 'العمل'))],
  ['a source inside its quote', 'source overlaps', (a) => void Object.assign(a.attributions[2]!.source!, locate(a.text, 'أحد'))],
  ['a name outside its source', 'source.names is not inside', (a) => void (a.attributions[0]!.source!.names = [locate(a.text, 'النخيل')])],
  ['a place outside the dateline', 'dateline.place is not inside', (a) => void (a.dateline!.place = locate(a.text, 'السد'))],
  ['attributions out of order', 'attributions[2] is out of order', (a) => void Object.assign(a.attributions[2]!.cue!, locate(a.text, 'مرسى'))],
  ['speakers out of order', 'speakers[1] is out of order', (a) => void Object.assign(a.speakers[1]!.mentions[0]!, locate(a.text, 'مرسى'))],
  ['mentions out of order', 'mentions[1] is out of order', (a) => void a.speakers[1]!.mentions.push({ ...locate(a.text, 'مرسى'), form: 'name' })],
];

describe('findViolations', () => {
  it('finds none in a sound article', () => expect(findViolations(fixture())).toEqual([]));
  it('finds none in an empty one', () =>
    expect(findViolations({ version: 1, text: '\ufeff \n', dateline: null, credit: null, paragraphs: [], sentences: [], quotes: [], attributions: [], speakers: [] })).toEqual([]));

  it.each(broken)('finds %s', (_, message, mutate) => {
    const article = structuredClone(fixture()) as Draft;
    mutate(article);
    expect(findViolations(article as Article, fixture().text).join('\n')).toContain(message);
  });

  it.each([
    ['lines', 'ا\nب', ['ا\nب'], 'line break'],
    ['blank-lines', 'ا\r\nب', ['ا\r\nب'], ''],
    ['blank-lines', 'ا\n \nب', ['ا\n \nب'], 'blank line'],
  ] as const)('knows what a paragraph is: %s', (paragraphs, text, spans, message) => {
    const list = spans.map((one, id) => ({ id, ...locate(text, one) }));
    const article: Article = {
      version: 1, text, dateline: null, credit: null, paragraphs: list, sentences: list.map((one) => ({ ...one, paragraph: one.id })), quotes: [], attributions: [], speakers: [],
    };
    expect(findViolations(article, text, { paragraphs }).join()).toContain(message);
    if (message === '') expect(findViolations(article, text, { paragraphs })).toEqual([]);
  });

  it('allows eight quotes inside each other and no more', () => {
    expect(findViolations(nested(8))).toEqual([]);
    expect(findViolations(nested(9)).join()).toContain('quotes[8] is 9 deep');
  });
});

describe('checkInvariants', () => {
  it('passes a sound article', () => expect(() => checkInvariants(fixture())).not.toThrow());
  it('names each violation and the text', () => {
    const article = structuredClone(fixture()) as Draft;
    article.quotes[0]!.id = 3;
    article.attributions[1]!.how = null;
    expect(() => checkInvariants(article as Article)).toThrow(/2 broken invariants:\n {2}quotes\[0\]\.id is 3\n {2}attributions\[1\]\.how is null.*\nin the text "مرسى/);
  });
});

/** Moves both ends of a span that stays true to the text. */
function move(article: Draft, span: { start: number; end: number; text: string }, start: number, end: number): void {
  span.start += start;
  span.end += end;
  span.text = article.text.slice(span.start, span.end);
}

function joinParagraphs(article: Draft): void {
  article.paragraphs[0]!.end = article.paragraphs[1]!.end;
  move(article, article.paragraphs[0]!, 0, 0);
  article.paragraphs.splice(1, 1);
  article.paragraphs.forEach((paragraph, id) => (paragraph.id = id));
  article.sentences.forEach((sentence) => (sentence.paragraph = Math.max(0, sentence.paragraph - 1)));
  article.quotes.forEach((quote) => (quote.paragraph = Math.max(0, quote.paragraph - 1)));
}

/** The first sentence twice, so that the second begins where the first does. */
function overlapSentences(article: Draft): void {
  article.sentences.splice(1, 0, { ...article.sentences[0]! });
  article.sentences.forEach((sentence, id) => (sentence.id = id));
  article.quotes.forEach((quote) => (quote.sentence += quote.sentence > 0 ? 1 : 0));
}

function swapQuotes(article: Draft): void {
  [article.quotes[2], article.quotes[3]] = [{ ...article.quotes[3]!, id: 2 }, { ...article.quotes[2]!, id: 3 }];
  article.attributions[1]!.quotes = [3];
  article.attributions[2]!.quotes = [2];
}

/** An article whose quotes each lie in the one before. */
function nested(depth: number): Article {
  const text = 'ا'.repeat(depth * 2);
  const whole = { start: 0, end: text.length, text };
  const quotes = Array.from({ length: depth }, (_, id) => ({
    id, start: id, end: text.length, text: text.slice(id), kind: 'term' as const, open: null, close: null, lead: null,
    parent: id ? id - 1 : null, continues: null, paragraph: 0, sentence: 0, attribution: null,
  }));
  return { version: 1, text, dateline: null, credit: null, paragraphs: [{ ...whole, id: 0 }], sentences: [{ ...whole, id: 0, paragraph: 0 }], quotes, attributions: [], speakers: [] };
}
