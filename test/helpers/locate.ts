import type { Span } from '../../src/types.ts';

/**
 * The span of an excerpt, so that no test counts offsets by hand. Fails when the text does not hold it, and when it
 * holds it more than once and `occurrence` (from 1) does not say which is meant.
 */
export function locate(text: string, excerpt: string, occurrence?: number): Span {
  if (excerpt === '') throw new Error('locate: an empty excerpt is everywhere');
  const starts: number[] = [];
  for (let at = text.indexOf(excerpt); at !== -1; at = text.indexOf(excerpt, at + 1)) starts.push(at);
  if (starts.length === 0) throw new Error(`locate: ${JSON.stringify(excerpt)} is not in ${JSON.stringify(text)}`);
  if (occurrence === undefined && starts.length > 1)
    throw new Error(`locate: ${JSON.stringify(excerpt)} is ambiguous, it starts at ${starts.join(', ')}; say which occurrence`);
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) throw new Error(`locate: ${JSON.stringify(excerpt)} has no occurrence ${occurrence}, it starts at ${starts.join(', ')}`);
  return { start, end: start + excerpt.length, text: excerpt };
}
