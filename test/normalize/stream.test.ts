import { describe, expect, it } from 'vitest';
import { normalizeStream } from '../../src/normalize/index.ts';

async function pipe(chunks: readonly string[], ...options: Parameters<typeof normalizeStream>): Promise<string[]> {
  const source = new ReadableStream<string>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const parts: string[] = [];
  for await (const part of source.pipeThrough(normalizeStream(...options))) parts.push(part);
  return parts;
}

describe('normalizeStream', () => {
  it('gives lines as they are completed', async () =>
    expect(await pipe(['قــا', 'ل\nنعم ', '،لا\nسطر\nآخ', 'ر'])).toEqual(['قال\n', 'نعم، لا\nسطر\n', 'آخر']));

  it('is whole wherever it is cut', async () => {
    expect((await pipe(['\ud83d', '\ude00 &am', 'p;qu', 'ot; مـ', '\u064e', 'ن ا', '\u0654'])).join('')).toBe('😀 " مَن أ');
    expect((await pipe([...'نعم  ؟\r\n«لا»'], { preset: 'search' })).join('')).toBe('نعم؟\r\n"لا"');
  });

  it('gives nothing for nothing', async () => {
    expect((await pipe([])).join('')).toBe('');
    expect((await pipe(['', ''])).join('')).toBe('');
  });

  it('can be used side by side', async () => {
    const [a, b] = await Promise.all([pipe(['قـ', 'ال']), pipe(['أ', 'ن'], { preset: 'search' })]);
    expect([a.join(''), b.join('')]).toEqual(['قال', 'ان']);
  });

  it('fails on a chunk that is no string', async () =>
    expect(pipe([new Uint8Array(2) as never])).rejects.toMatchObject({ name: 'IsnadError', code: 'INVALID_TEXT', argument: 'chunk' }));
});
