import { requireText } from '../error.ts';
import { type Controller, transformStream } from '../transform-stream.ts';
import { programOf } from './normalize.ts';
import { run } from './run.ts';
import type { NormalizeOptions } from './types.ts';

/**
 * {@link normalize} as a Web `TransformStream` of strings: the chunks that come out are, joined, what one call would
 * give for the chunks that go in, wherever those were cut. They come out line by line, for a line can change until it
 * is complete; a map is not made.
 *
 * Mind `TextDecoderStream` before it: without `{ ignoreBOM: true }` it drops a byte order mark itself.
 *
 * @throws IsnadError `UNKNOWN_OPTION` or `INVALID_OPTION` for options that are none. A chunk that is not a string makes
 * the stream fail with `INVALID_TEXT`.
 *
 * @example
 * ```ts
 * import { normalizeStream } from 'isnad/normalize';
 *
 * const source = new Blob(['قــا', 'ل ،نعم &qu', 'ot;هنا&quot;']).stream();
 * let text = '';
 * for await (const chunk of source.pipeThrough(new TextDecoderStream()).pipeThrough(normalizeStream())) text += chunk;
 * text; //=> 'قال، نعم "هنا"'
 * ```
 */
export function normalizeStream(options?: NormalizeOptions): TransformStream<string, string> {
  const program = programOf(options);
  // The line that is not complete. No rule looks over a line break, so each line may go its way by itself.
  let rest = '';
  const send = (text: string, controller: Controller<string>) => controller.enqueue(run(program, text).text);
  return transformStream<string, string>({
    transform(chunk, controller) {
      requireText(chunk, 'chunk');
      const end = chunk.lastIndexOf('\n') + 1;
      if (end > 0) send(rest + chunk.slice(0, end), controller);
      rest = end > 0 ? chunk.slice(end) : rest + chunk;
    },
    flush(controller) {
      send(rest, controller);
    },
  });
}
