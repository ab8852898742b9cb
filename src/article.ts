import { chooseAttributions } from './attribute.ts';
import { buildArticle } from './build-article.ts';
import { findContents } from './contents/index.ts';
import { type CueWord, findCues } from './cues.ts';
import { findCredit, findDateline } from './dateline.ts';
import type { CueLexicon } from './lexicon/cue-lexicon.ts';
import { type Marked, findMarked } from './marks/index.ts';
import { type Before, readBefore } from './phrases/before.ts';
import { ByToken } from './rules/by-token.ts';
import type { Context } from './rules/types.ts';
import { type SentenceRange, findParagraphs, findSentences } from './segment.ts';
import { joinContents } from './join-contents.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { type Tokens, scanTokens } from './tokens.ts';
import type { Article, ParseOptions, Span } from './types.ts';

/** The way of a text through the house, top to bottom. */
export function readArticle(text: string, lexicon: CueLexicon, options: ParseOptions = {}): Article {
  const paragraphs = findParagraphs(text, options.paragraphs ?? 'lines');
  const tokens = scanTokens(text, paragraphs, lexicon);
  const sentences = findSentences(tokens, paragraphs);
  const context = makeContext(tokens, sentences);
  const candidates = chooseAttributions(context);
  const contents = findContents(context, candidates);
  const attributions = joinContents(context, contents);
  const span = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
  const dateline = findDateline(tokens, sentences, span);
  resolveSpeakers(context, attributions, dateline);
  return buildArticle(context, {
    paragraphs: paragraphs.map(({ start, end }) => span(start, end)),
    dateline,
    credit: findCredit(tokens, span),
    contents,
    attributions,
    span,
  });
}

export function makeContext(t: Tokens, sentences: readonly SentenceRange[]): Context {
  const marks = findMarked(t);
  const opened = new ByToken<Marked>(t.count);
  const closed = new ByToken<Marked>(t.count);
  const begun = new ByToken<Marked>(t.count);
  for (const mark of marks) {
    if (mark.open >= 0) opened.set(mark.open, mark);
    else if (mark.continues === null) begun.set(mark.first, mark);
    if (mark.close >= 0) closed.set(mark.close, mark);
  }
  const cues = findCues(t);
  const cueAt = new ByToken<CueWord>(t.count);
  for (const cue of cues) cueAt.set(cue.token, cue);
  const around = new Int32Array(t.count); // the innermost mark round each token, by index + 1; outer ones come first
  marks.forEach(({ first, last, bracket }, i) => {
    if (!bracket) around.fill(i + 1, first, last);
  });
  const befores = new ByToken<Before>(t.count);
  return {
    t, cues, cueAt, marks, opened, closed, begun, sentences,
    markAt: (token) => (around[token] === 0 ? null : marks[around[token] - 1]),
    before(cue) {
      let before = befores.get(cue);
      if (before === undefined) befores.set(cue, (before = readBefore(t, cue)));
      return before;
    },
    sentenceOf(token) {
      let low = 0;
      let high = sentences.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (sentences[middle].firstToken <= token) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
