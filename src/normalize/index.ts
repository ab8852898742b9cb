export { compileNormalizer, normalize } from './normalize.ts';
export { toNormalizedOffset, toOriginalOffset, toOriginalSpan } from './offsets.ts';
export { normalizeStream } from './stream.ts';
export { IsnadError, type IsnadErrorCode } from '../error.ts';
export type { NormalizeOptions, NormalizePreset, NormalizedText, Normalizer, OffsetMap } from './types.ts';
export type { Span } from '../types.ts';
