export { createParser, extractAttributions, extractQuotes, parseArticle, parseStream, splitParagraphs, splitSentences } from './parser.ts';
export { findSpeaker } from './find-speaker.ts';
export { normalize, toNormalizedOffset, toOriginalOffset, toOriginalSpan } from './normalize/index.ts';
export { IsnadError, type IsnadErrorCode } from './error.ts';
export type * from './types.ts';
