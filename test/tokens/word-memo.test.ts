import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/lexicon/compile.ts';
import { findParagraphs } from '../../src/segment.ts';
import { scanTokens } from '../../src/tokens.ts';
import { TokenTable } from '../../src/tokens/table.ts';
import { Spelling } from '../../src/tokens/spelling.ts';
import { NO_PLACE, WordMemo } from '../../src/tokens/word-memo.ts';

const lexicon = compileLexicon();
const texts = readFileSync('test/gold/articles.jsonl', 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);

/** Every column of a text's tokens, with the memory or without. */
function columns(text: string, memo?: null): unknown {
  const { entry, features, agreement, code, clitics, suffix, width, start, end, count } = scanTokens(text, findParagraphs(text, 'lines'), lexicon, memo);
  return [entry, features, agreement, code, clitics, suffix, width, start, end].map((column) => Array.from(column.subarray(0, count)));
}

describe('words that are known from before', () => {
  const spellings = ['ذهب على الى علي', 'ذهب الي علي', 'كتابه وحكومته', 'قال كلاركإن ذلك', 'مجلس الأمن القومي مجلس', 'وَقَالَ المُتَحدِّث', 'كلمةطويلةجداجداجداجداجداجداجداجداجداجداجدا'];
  it.each([...texts, ...spellings])('are what they are when they are looked up: %#', (text) => {
    const anew = columns(text, null);
    expect(columns(text)).toEqual(anew);
    expect(columns(text)).toEqual(anew); // the second time all of them are known
  });
});

/** How a word is spelled, in the form that a memory takes. */
function spelled(word: string): Spelling {
  const spelling = new Spelling();
  spelling.read(word, 0, word.length);
  return spelling;
}

describe('a spelling', () => {
  it('ends where the word does', () => {
    const spelling = new Spelling();
    expect([spelling.read('قال: نعم', 0, 8), spelling.length]).toEqual([3, 3]);
    expect([spelling.read('قال: نعم', 5, 7), spelling.length]).toEqual([7, 2]);
  });

  it('is the same for the same letters only', () => {
    const numbers = ['كتاب', 'كتابه', 'اكتب', 'كتابكتابكتابكتا', 'ك'].map((word) => [...spelled(`${word}`).fours].join());
    expect(new Set(numbers).size).toBe(5);
    const spelling = new Spelling();
    spelling.read('وبحكومتها كتاب', 0, 9);
    spelling.read('وبحكومتها كتاب', 10, 14);
    expect([...spelling.fours].join()).toBe(numbers[0]);
  });
});

describe('a memory', () => {
  const memo = new WordMemo();
  const table = new TokenTable(4);
  const text = 'وبحكومتها';
  table.push(1, 0, text.length);
  table.features[0] = -5;
  table.agreement[0] = 200;
  table.suffix[0] = 255;

  it('knows what it was told, and nothing else', () => {
    const place = memo.placeOf(spelled(text));
    expect(place).toBeLessThan(0);
    memo.keep(~place, table, 0, spelled(text), [7, 1], true);
    expect(memo.placeOf(spelled(text))).toBe(~place);
    expect(memo.openingsOf(~place)).toEqual([7, 1]);
    expect(memo.tellsAla(~place)).toBe(true);
    const other = new TokenTable(4);
    memo.recall(~place, other, 0);
    expect([other.features[0], other.agreement[0], other.suffix[0]]).toEqual([-5, 200, 255]);
    for (const word of ['وبحكومته', 'وبحكومتهم', 'بحكومتها', 'ك']) expect(memo.placeOf(spelled(word))).toBeLessThan(0);
  });

  it.each(['Ali', 'ﺍﻟﻮﺯﻳﺮ', 'و'.repeat(17)])('does not keep %s', (word) => expect(memo.placeOf(spelled(word))).toBe(NO_PLACE));

  it('forgets rather than grows', () => {
    const words = Array.from({ length: 100_000 }, (_, i) => Array.from(String(i), (digit) => 'بتثجحخدذرز'[Number(digit)]).join(''));
    for (const word of words) {
      const place = memo.placeOf(spelled(word));
      const own = new TokenTable(1);
      own.push(1, 0, word.length);
      if (place < 0) memo.keep(~place, own, 0, spelled(word), [], false);
    }
    expect(words.slice(-100).filter((word) => memo.placeOf(spelled(word)) >= 0).length).toBeGreaterThan(90);
    expect(words.filter((word) => memo.placeOf(spelled(word)) >= 0).length).toBeLessThan(33_000);
  });
});
