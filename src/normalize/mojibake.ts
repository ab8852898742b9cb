/**
 * What betrays a wrong encoding, in this order:
 *
 *     Ø§Ù„       UTF-8 read as Windows-1252
 *     ط§ظ„       UTF-8 read as Windows-1256
 *     â€œ        a quotation mark of either
 *     ÇáÚÑ       Windows-1256 read as Windows-1252
 *     ��         bytes that were no UTF-8
 *     ???? ????  letters that the encoding did not have
 *
 * Two letters in a row must each be a leading byte and a sign: neither white space, digit, Latin letter nor anything
 * from ء to ٰ. Each alternative matches a fixed number of characters, so that none can run back over the text.
 */
const MOJIBAKE = /(?:[ØÙÚÛطظ][^\s\wء-\u0670]){2}|â€|[À-ÖØ-öø-ÿ]{4}|\ufffd{2}|\?{4} \?{4}/;

/** Whether a text looks as if its bytes were read in the wrong encoding. */
export function looksGarbled(text: string): boolean {
  return MOJIBAKE.test(text);
}
