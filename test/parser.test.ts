import { describe, expect, it } from 'vitest';
import { createParser, parseArticle, parseStream } from '../src/index.ts';

const FIRST = 'قال الوزير نائل الدرهاوي إن السد قديم.';
const SECOND = 'قالت الوزيرة سلمى الحداد:\n«سنبدأ\nغدا».';

const streamOf = (chunks: readonly unknown[]): ReadableStream<string> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk as string);
      controller.close();
    },
  });
async function collect<T>(stream: ReadableStream<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}

describe('parseStream', () => {
  it('gives an article a chunk, in order', async () =>
    expect(await collect(streamOf([FIRST, '', SECOND]).pipeThrough(parseStream()))).toEqual([FIRST, '', SECOND].map((text) => parseArticle(text))));
  it('takes options', async () => {
    const options = { paragraphs: 'blank-lines' } as const;
    expect(await collect(streamOf([SECOND]).pipeThrough(parseStream(options)))).toEqual([parseArticle(SECOND, options)]);
  });
  it('knows the words of its parser', async () => {
    const parser = createParser({ paragraphs: 'blank-lines', lexicon: { cues: [{ lemma: 'فضفض', type: 'say', complements: ['بأن'] }] } });
    const text = 'وفضفض الوزير\nنائل الدرهاوي بأن السد قديم.';
    const [article] = await collect(streamOf([text]).pipeThrough(parser.parseStream()));
    expect(article).toEqual(parser.parseArticle(text));
    expect(article!.quotes).toHaveLength(1);
  });
  it('refuses bad options at once', () => {
    expect(() => parseStream({ paragraph: 'lines' } as object)).toThrow('isnad: options.paragraph is unknown; expected one of: paragraphs');
    expect(() => parseStream({ paragraphs: 'words' as 'lines' })).toThrow(expect.objectContaining({ name: 'IsnadError', code: 'INVALID_OPTION' }));
  });
  it('fails on a chunk that is no text, after the articles before it', async () => {
    const reader = streamOf([FIRST, 3]).pipeThrough(parseStream()).getReader();
    expect((await reader.read()).value?.text).toBe(FIRST);
    await expect(reader.read()).rejects.toMatchObject({ name: 'IsnadError', code: 'INVALID_TEXT', argument: 'chunk' });
  });
  it('parses no article before it is asked for', async () => {
    let pulled = 0;
    const source = new ReadableStream<string>({ pull: (controller) => (pulled++, controller.enqueue(FIRST)) }, { highWaterMark: 0 });
    const reader = source.pipeThrough(parseStream()).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pulled).toBeLessThanOrEqual(3);
    await reader.cancel();
  });
});
