/** Code units that `String.fromCharCode` takes as arguments in one call. */
const CHUNK = 1024;

/** Up to this many code units, a call into the runtime's decoders costs more than it saves. */
const SHORT = 32;

/** What this module uses of a runtime; types of its own, for the library compiles without theirs. */
interface Runtime {
  readonly Buffer?: { from(buffer: ArrayBufferLike, offset: number, length: number): { toString(encoding: 'utf16le'): string } };
  readonly TextDecoder: new (encoding: string, options: { ignoreBOM: boolean }) => { decode(units: Uint16Array): string };
}
const { Buffer, TextDecoder } = globalThis as unknown as Runtime;
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0];

/**
 * The string of the code units from `start` to `end`, unit by unit: lone surrogates stay what they are.
 *
 * `String.fromCharCode` does that on every runtime, and slowly. `Buffer` is ten times as fast. So is `TextDecoder`,
 * but it puts U+FFFD in the place of a lone surrogate; where one turns up, the slow way is taken.
 */
export function readUnits(units: Uint16Array, start: number, end: number): string {
  if (end - start > SHORT && isLittleEndian) {
    if (Buffer) return Buffer.from(units.buffer, start * 2, (end - start) * 2).toString('utf16le');
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(start, end));
    if (!text.includes('\ufffd')) return text;
  }
  let text = '';
  for (; start < end; start += CHUNK) text += String.fromCharCode(...units.subarray(start, Math.min(start + CHUNK, end)));
  return text;
}
