import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findBlocks, findParagraphs } from '../src/segment.ts';

const texts = readFileSync('test/gold/articles.jsonl', 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);
const made = ['', ' ', '\n', '\n\n\n', 'أ', '\nأ\n', ' أ \n ب ', 'أ\n\u00a0\n\ufeffب\ufeff\n', 'أ\r\nب', 'أ\rب\u2028ج\u2029د\n', '\t\nأ\u200f\n\u200f'];

it.each([...texts, ...made])('lines are found as they are character by character: %#', (text) => {
  expect(findParagraphs(text, 'lines')).toEqual(findBlocks(text, 'lines'));
  expect(findParagraphs(text.replaceAll('\n', '\r'), 'lines')).toEqual(findParagraphs(text, 'lines'));
});
