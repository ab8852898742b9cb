import * as ch from './characters.ts';
import { WORD, type Range, type Tokens } from './tokens.ts';

/**
 * The paragraphs of a text: its lines, or the blocks between blank lines for hard-wrapped text; trimmed, never empty.
 * White space is what `String.prototype.trim` removes.
 */
export function findParagraphs(text: string, mode: 'lines' | 'blank-lines'): Range[] {
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
    } else if (!isTrimmed(unit)) {
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
 * The sentences of each paragraph. A stop, an exclamation or a question mark ends one, with the closing marks that
 * touch it; two dots and more are a pause. Not after an abbreviation (د. محمد, أ.ف.ب) or inside a number.
 */
export function findSentences(tokens: Tokens, paragraphs: readonly Range[]): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let token = 0;
  paragraphs.forEach((range, paragraph) => {
    let first = token;
    let start = range.start;
    for (; tokens.kind[token] !== ch.BREAK; token++) {
      if (tokens.kind[token] !== ch.STOP || !endsSentence(tokens, token)) continue;
      while (touchesCloser(tokens, token)) token++;
      const next = token + 1;
      if (tokens.kind[next] === ch.BREAK || tokens.kind[next] === ch.COMMA) continue;
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

/** Whether a STOP token ends a sentence, whatever marks follow it. */
export function endsSentence(tokens: Tokens, token: number): boolean {
  const { text, start, end, kind } = tokens;
  const sign = text.charCodeAt(start[token]);
  if (sign === 0x2026) return false; // …
  if (sign !== ch.FULL_STOP) return true;
  if (end[token] - start[token] > 1) return false;
  const before = token - 1;
  if (before < 0 || end[before] !== start[token]) return kind[token + 1] === ch.BREAK || end[token] < start[token + 1];
  return !isAbbreviation(tokens, before);
}

/** One or two letters, alone or in a chain of such: د. , أ.د. , ا.ف.ب. */
function isAbbreviation(tokens: Tokens, word: number): boolean {
  if (tokens.kind[word] === ch.DIGIT) return tokens.kind[word + 2] === ch.DIGIT && tokens.end[word + 1] === tokens.start[word + 2];
  return tokens.kind[word] === WORD && tokens.end[word] - tokens.start[word] === 1;
}

/** A closing mark right after the token, with no space between. */
function touchesCloser(tokens: Tokens, token: number): boolean {
  const next = token + 1;
  const kind = tokens.kind[next];
  if (tokens.start[next] !== tokens.end[token]) return false;
  if (kind === ch.CLOSE) return true;
  if (kind !== ch.QUOTE) return false;
  // an opener touches what follows it; a closer does not
  return tokens.kind[next + 1] === ch.BREAK || tokens.start[next + 1] > tokens.end[next] || tokens.kind[next + 1] !== WORD;
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && isTrimmed(text.charCodeAt(at))) at++;
  return at;
}

/** What `trim` removes. */
function isTrimmed(unit: number): boolean {
  const kind = ch.CLASS[unit];
  return kind === ch.SPACE || kind === ch.BREAK || unit === 0xfeff;
}
