import * as ch from './characters.ts';
import * as f from './lexicon/features.ts';
import { isComplementizer, isParticiple, isPastCue, isPresentCue } from './marks/cue-words.ts';
import { CLOSES, GLYPHS } from './marks/glyphs.ts';
import { endsSentence } from './sentence-end.ts';
import type { Range, Tokens } from './tokens.ts';

export { endsSentence } from './sentence-end.ts';

/**
 * The paragraphs of a text: its lines, or the blocks between blank lines for hard-wrapped text; trimmed, never empty.
 * White space is what `String.prototype.trim` removes.
 */
export function findParagraphs(text: string, mode: 'lines' | 'blank-lines'): Range[] {
  return mode === 'lines' && !OTHER_BREAKS.some((unit) => text.includes(unit)) ? findLines(text) : findBlocks(text, mode);
}

const OTHER_BREAKS = ['\r', '\u2028', '\u2029'];

/** The fast path, of lines that end in LF as nearly all do: the engine looks for it, a tenth of the time of a look at every character. */
function findLines(text: string): Range[] {
  const paragraphs: Range[] = [];
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    let end = next < 0 ? text.length : next;
    let start = from;
    from = end + 1;
    while (start < end && isWhiteSpace(text.charCodeAt(start))) start++;
    while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) paragraphs.push({ start, end });
  }
  return paragraphs;
}

/** The same of any text, character by character. */
export function findBlocks(text: string, mode: 'lines' | 'blank-lines'): Range[] {
  const paragraphs: Range[] = [];
  let start = -1;
  let end = 0; // just after the last character that is no white space
  let breaks = 0; // line breaks since then
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (ch.CLASS[unit] === ch.BREAK) {
      if (unit === ch.LF && i > 0 && text.charCodeAt(i - 1) === ch.CR) continue; // CR LF is one break
      breaks++;
      if (start >= 0 && (mode === 'lines' || breaks > 1)) {
        paragraphs.push({ start, end });
        start = -1;
      }
    } else if (!isWhiteSpace(unit)) {
      if (start < 0) start = i;
      end = i + 1;
      breaks = 0;
    }
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}

/** A sentence as a half-open range of tokens, with the paragraph that it lies in. */
export interface SentenceRange extends Range {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/**
 * The sentences of each paragraph. A stop, an exclamation or a question mark ends one, with the closing marks behind it;
 * not before a comma, and not where the closing marks lead to who said it:
 *
 *     «متى نعود؟» سأل الوزير. «لن نتأخر».
 *                            ^
 */
export function findSentences(tokens: Tokens, paragraphs: readonly Range[]): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let token = 0;
  paragraphs.forEach((range, paragraph) => {
    let first = token;
    let start = range.start;
    let straight = 0; // straight marks so far: an odd one opens
    for (; tokens.kind[token] !== ch.BREAK; token++) {
      if (isStraight(tokens, token)) straight++;
      if (tokens.kind[token] !== ch.STOP) continue;
      if (isSwapped(tokens, token)) token++;
      else if (!endsSentence(tokens, token)) continue;
      const stop = token;
      while (isCloser(tokens, token + 1, straight) || isMoreStop(tokens, token + 1)) if (isStraight(tokens, ++token)) straight++;
      const next = token + 1;
      if (tokens.kind[next] === ch.BREAK || tokens.kind[next] === ch.COMMA || tokens.kind[next] === ch.SEMICOLON) continue;
      if (token > stop && attributes(tokens, next)) continue;
      const end = tokens.end[token];
      const from = skipSpace(tokens.text, end);
      if (from >= range.end) continue;
      sentences.push({ start, end, paragraph, firstToken: first, lastToken: next });
      start = from;
      first = next;
    }
    sentences.push({ start, end: range.end, paragraph, firstToken: first, lastToken: token });
    token++; // the break
  });
  return sentences;
}

/** في سنة .2013 وقال: a stop that the direction of the digits has put before its number. */
function isSwapped({ text, kind, start, end }: Tokens, i: number): boolean {
  if (text[start[i]] !== '.' || end[i] - start[i] > 1 || kind[i + 1] !== ch.DIGIT || start[i + 1] !== end[i]) return false;
  return kind[i - 1] === ch.LETTER && end[i + 1] - start[i + 1] > 2 && start[i + 2] > end[i + 1];
}

/** «متى نعود؟». */
const isMoreStop = ({ kind, start, end }: Tokens, i: number): boolean => kind[i] === ch.STOP && start[i] === end[i - 1];

/** Whether a mark behind a stop closes: it touches what goes before, or its glyph can do nothing else. */
function isCloser(tokens: Tokens, i: number, straight: number): boolean {
  const { text, kind, start, end } = tokens;
  if (kind[i] === ch.CLOSE) return true;
  if (kind[i] !== ch.QUOTE) return false;
  const touches = start[i] === end[i - 1];
  const followed = start[i + 1] === end[i] && (kind[i + 1] === ch.LETTER || kind[i + 1] === ch.FOREIGN || kind[i + 1] === ch.DIGIT);
  if (isStraight(tokens, i)) return touches && (!followed || straight % 2 === 1);
  const closes = GLYPHS.get(text.slice(start[i], end[i]))?.[1] === CLOSES;
  return touches ? closes || !followed : closes && !followed;
}

/** "…" and '…': the same glyph at both ends. */
function isStraight({ text, kind, start }: Tokens, i: number): boolean {
  return kind[i] === ch.QUOTE && (text[start[i]] === '"' || text[start[i]] === "'");
}

/** Tokens of an attribution behind marks, at most. */
const ATTRIBUTION = 12;

/** سأل الوزير, متسائلا: an attribution that goes on with the sentence; قال: … begins another. */
function attributes(tokens: Tokens, first: number): boolean {
  if ((tokens.clitics[first] & (f.WA | f.FA)) !== 0 || !(isPastCue(tokens, first) || isPresentCue(tokens, first) || isParticiple(tokens, first))) return false;
  for (let i = first + 1; i < first + ATTRIBUTION; i++) {
    const kind = tokens.kind[i];
    if (kind === ch.COLON || kind === ch.QUOTE || isComplementizer(tokens, i)) return false;
    if (kind === ch.BREAK || kind === ch.STOP || kind === ch.COMMA) return true;
  }
  return false;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/** What `trim` removes. */
export function isWhiteSpace(unit: number): boolean {
  const kind = ch.CLASS[unit];
  return kind === ch.SPACE || kind === ch.BREAK || unit === 0xfeff;
}
