import { chooseAttributions } from '../../src/attribute.ts';
import { makeContext } from '../../src/article.ts';
import { buildArticle } from '../../src/build-article.ts';
import { findContents } from '../../src/contents/index.ts';
import { findCues } from '../../src/cues.ts';
import { findCredit, findDateline } from '../../src/dateline.ts';
import { joinContents } from '../../src/join-contents.ts';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { findMarked } from '../../src/marks/index.ts';
import { findParagraphs, findSentences } from '../../src/segment.ts';
import { resolveSpeakers } from '../../src/speakers/resolve.ts';
import { scanTokens } from '../../src/tokens.ts';
import type { Article, Span } from '../../src/types.ts';

export { extractQuotes, parseArticle, splitParagraphs, splitSentences } from '../../src/index.ts';
export { normalize } from '../../src/normalize/index.ts';

/** `parseArticle` stage by stage: `readArticle` with a clock. Adds what each stage took, in milliseconds, to `times`. */
export function parseInStages(text: string, times: Map<string, number>, now: () => number): Article {
  const lexicon = compileLexicon();
  let last = now();
  const done = <Result>(stage: string, result: Result): Result => {
    const time = now();
    times.set(stage, (times.get(stage) ?? 0) + time - last);
    last = now();
    return result;
  };
  const span = (start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
  const paragraphs = done('paragraphs', findParagraphs(text, 'lines'));
  const tokens = done('tokens', scanTokens(text, paragraphs, lexicon));
  const sentences = done('sentences', findSentences(tokens, paragraphs));
  done('(marks, once more)', findMarked(tokens));
  done('(cues, once more)', findCues(tokens));
  const context = done('context: marks and cues', makeContext(tokens, sentences));
  const candidates = done('attributions', chooseAttributions(context));
  const contents = done('contents', findContents(context, candidates));
  const attributions = done('contents joined', joinContents(context, contents));
  done('speakers', resolveSpeakers(context, attributions));
  const dateline = done('dateline', findDateline(tokens, sentences, span));
  const credit = done('credit', findCredit(tokens, span));
  return done('result', buildArticle(context, { paragraphs: paragraphs.map(({ start, end }) => span(start, end)), dateline, credit, contents, attributions, span }));
}
