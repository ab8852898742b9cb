// What a parse has of what an annotator found in the same article. See ../gold/README.md for the format of the gold.
import { exact, fold, pair, sameName, sameWords, shared, trim } from './compare.mjs';

/** The share of two spans from which on they count as the same. */
const HALF = 0.5;
/** The share of two sources from which on they overlap: a source may be long. */
const SOURCE = 0.3;
/** What two datelines or credits must share. */
const EDGES = 0.8;

/**
 * Counts one article into a tally (see tally.mjs), and gives for each attribution found whether its quotes and its
 * speaker are right, beside its confidence.
 */
export function measure(gold, article, tally) {
  const { text } = gold;
  const found = article.attributions.map((one) => toGold(article, one));
  const quotesOf = (list) => list.flatMap((by) => by.quotes.map((quote) => ({ ...quote, by })));
  const [goldQuotes, quotes] = [quotesOf(gold.attributions), quotesOf(found)];
  measureMarks(gold, article, goldQuotes, tally);
  measureKinds(text, goldQuotes, quotes, tally);
  const outcomes = measureSpeakers(text, goldQuotes, quotes, found, tally);
  measureAttributions(text, gold.attributions, found, tally);
  for (const key of ['dateline', 'credit']) {
    const [a, b] = [gold[key], span(article[key])];
    tally.count(key, a && b && shared(trim(text, a), trim(text, b)) >= EDGES ? 1 : 0, b ? 1 : 0, a ? 1 : 0);
  }
  return outcomes;
}

const span = (one) => one && [one.start, one.end];
const show = (text, one) => (one ? text.slice(...one) : '—');

/** An attribution in the shape of the gold. */
function toGold(article, one) {
  const speaker = one.speaker === null ? null : article.speakers[one.speaker];
  return {
    ...Object.fromEntries(['cue', 'source', 'addressee', 'channel', 'time', 'place'].map((key) => [key, span(one[key])])),
    lemma: one.cue?.lemma ?? null,
    factual: one.factual,
    entity: speaker?.name ?? null,
    type: speaker?.kind ?? null,
    confidence: one.confidence,
    quotes: one.quotes.map((id) => ({ kind: article.quotes[id].kind, span: span(article.quotes[id]) })),
  };
}

/** Everything between quotation marks, whatever it is. */
function measureMarks(gold, article, goldQuotes, tally) {
  const { text } = gold;
  const wanted = [...goldQuotes.filter(({ kind }) => kind !== 'indirect'), ...gold.terms.map((term) => ({ kind: 'term', span: term }))];
  const marked = article.quotes.filter(({ kind }) => kind !== 'indirect').map((quote) => ({ kind: quote.kind, span: span(quote) }));
  const pairs = pair(wanted, marked, (a, b) => Number(exact(text, a.span, b.span)), 1);
  const alike = pairs.filter(([i, j]) => wanted[i].kind === marked[j].kind);
  tally.count('marked span, exact', pairs.length, marked.length, wanted.length);
  tally.count('marked span and kind', alike.length, marked.length, wanted.length);
  for (const [i, j] of pairs) if (wanted[i].kind !== marked[j].kind) tally.miss('kind', `${wanted[i].kind} ${show(text, wanted[i].span)}`, marked[j].kind);
}

function measureKinds(text, goldQuotes, quotes, tally) {
  for (const kind of ['direct', 'partial', 'indirect']) {
    const [a, b] = [goldQuotes, quotes].map((list) => list.filter((quote) => quote.kind === kind));
    tally.count(`${kind} quote, exact`, pair(a, b, (x, y) => Number(exact(text, x.span, y.span)), 1).length, b.length, a.length);
    const pairs = pair(a, b, (x, y) => shared(x.span, y.span), HALF);
    tally.count(`${kind} quote, overlap`, pairs.length, b.length, a.length);
    a.forEach((quote, i) => pairs.some((one) => one[0] === i) || tally.miss(`${kind} quote`, show(text, quote.span), '—'));
    b.forEach((quote, j) => pairs.some((one) => one[1] === j) || tally.miss(`${kind} quote`, '—', show(text, quote.span)));
  }
}

/** The quotes with their speakers, where the article tells who speaks. */
function measureSpeakers(text, goldQuotes, quotes, found, tally) {
  const pairs = pair(goldQuotes, quotes, (a, b) => shared(a.span, b.span) + (a.kind === b.kind ? 0.01 : 0), HALF);
  const told = pairs.filter(([i]) => goldQuotes[i].by.entity !== null);
  const isRight = ([i, j]) => quotes[j].by.entity !== null && sameName(goldQuotes[i].by.entity, quotes[j].by.entity);
  const right = told.filter(isRight);
  tally.count('quote and speaker', right.length, quotes.length - (pairs.length - told.length), goldQuotes.filter(({ by }) => by.entity !== null).length);
  tally.count('speaker, given the quote', right.length, told.length, told.length);
  tally.count('speaker’s name exact, given the quote', right.filter(([i, j]) => sameWords(goldQuotes[i].by.entity, quotes[j].by.entity)).length, told.length, told.length);
  for (const one of told) if (!isRight(one)) tally.miss('speaker', goldQuotes[one[0]].by.entity, `${quotes[one[1]].by.entity} | ${show(text, goldQuotes[one[0]].span)}`);
  const good = new Set(pairs.filter((one) => (goldQuotes[one[0]].by.entity === null ? quotes[one[1]].by.entity === null : isRight(one))).map(([, j]) => j));
  return found.map((by) => ({ confidence: by.confidence, right: quotes.every((quote, j) => quote.by !== by || good.has(j)) }));
}

/** The attributions: paired by cue, or by first quote where there is none. */
function measureAttributions(text, gold, found, tally) {
  const alike = (a, b) => (a.cue && b.cue ? shared(a.cue, b.cue) : !a.cue && !b.cue ? shared(a.quotes[0].span, b.quotes[0].span) : 0);
  const pairs = pair(gold, found, alike, HALF).map(([i, j]) => [gold[i], found[j]]);
  const part = (name, key, matches, told = false) => {
    const right = pairs.filter(([a, b]) => a[key] && b[key] && matches(a[key], b[key]));
    tally.count(name, right.length, found.filter((one) => one[key]).length, gold.filter((one) => one[key]).length);
    if (told) for (const one of pairs) if ((one[0][key] || one[1][key]) && !right.includes(one)) tally.miss(name, show(text, one[0][key]), show(text, one[1][key]));
  };
  /** Of what both have: only how often it is the same. */
  const given = (name, list, matches) => tally.count(name, list.filter(([a, b]) => matches(a, b)).length, list.length, list.length);
  part('cue', 'cue', () => true);
  part('source, overlap', 'source', (a, b) => shared(a, b) >= SOURCE);
  part('source, exact', 'source', (a, b) => exact(text, a, b), true);
  const spans = (one) => one.quotes.map((quote) => trim(text, quote.span).join()).sort().join(' ');
  const whole = pairs.filter(([a, b]) => (a.source && b.source ? exact(text, a.source, b.source) : !a.source && !b.source) && spans(a) === spans(b));
  tally.count('tuple: cue, source and every quote exact', whole.length, found.length, gold.length);
  tally.count('not factual', pairs.filter(([a, b]) => !a.factual && !b.factual).length, found.filter(({ factual }) => !factual).length, gold.filter(({ factual }) => !factual).length);
  given('lemma, given the cue', pairs.filter(([a, b]) => a.lemma && b.cue), (a, b) => fold(a.lemma) === fold(b.lemma ?? ''));
  given('speaker’s kind, given the attribution', pairs.filter(([a]) => a.type), (a, b) => a.type === b.type);
  for (const key of ['addressee', 'channel', 'time', 'place']) part(key, key, (a, b) => shared(a, b) >= HALF, true);
}
