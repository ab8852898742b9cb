import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { packedLexicon } from '../../.ci/packed-lexicon.mjs';
import { createParser, parseArticle } from '../../src/index.ts';
import { compileTables } from '../../src/lexicon/compile-tables.ts';
import type { EntryColumns } from '../../src/lexicon/lexicon.ts';
import { NumberReader, writeNumber } from '../../src/lexicon/packed/digits.ts';
import { pack } from '../../src/lexicon/packed/pack.ts';
import { readReading, readSpelling, shapeNumber, writeSpelling } from '../../src/lexicon/packed/readings.ts';
import { unpack } from '../../src/lexicon/packed/unpack.ts';

const inflected = compileTables().freeze();
const packed = unpack(pack(compileTables()));
const keys = [...compileTables().close()].map(([key]) => key);

const unitsOf = (key: string): Uint16Array => Uint16Array.from(key, (letter) => letter.charCodeAt(0));

function look(lexicon: EntryColumns<unknown>, key: string): unknown {
  const id = lexicon.find(unitsOf(key), 0, key.length);
  if (id === 0) return null;
  const { features, agreement, code, governs, readings, continuations, naming } = lexicon;
  return [features[id], agreement[id], code[id], governs[id], readings[id], continuations[id], naming.has(id)];
}

describe('the packed lexicon', () => {
  it('has every entry of the inflected one', () => {
    expect(packed.verbs).toEqual(inflected.verbs);
    expect(keys.filter((key) => JSON.stringify(look(packed, key)) !== JSON.stringify(look(inflected, key)))).toEqual([]);
  });

  it('has no other', () => {
    const others = keys.flatMap((key) => [key.slice(1), key.slice(0, -1), `${key}ه`, `و${key}`, key.slice(0, 2)]);
    expect(others.filter((key) => (look(packed, key) === null) !== (look(inflected, key) === null))).toEqual([]);
  });

  it('leaves out the readings of verbs', () => {
    const without = new Set([0, 1, 2]);
    const [some, same] = [packed.derive(0, without), inflected.derive(0, without)];
    expect(keys.filter((key) => JSON.stringify(look(some, key)) !== JSON.stringify(look(same, key)))).toEqual([]);
    expect(look(some, 'قال')).not.toEqual(look(packed, 'قال'));
    expect(look(packed, 'قال')).toEqual(look(inflected, 'قال')); // and stays as it was
  });
});

describe('what is built', () => {
  let built: { createParser: typeof createParser; parseArticle: typeof parseArticle };
  let contents: Uint8Array;
  beforeAll(async () => {
    const { outputFiles } = await build({ entryPoints: ['src/index.ts'], bundle: true, write: false, format: 'esm', charset: 'utf8', plugins: [packedLexicon()] });
    contents = outputFiles[0].contents;
    built = (await import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`)) as typeof built;
  });

  it('has no table of words', () => expect(new TextDecoder().decode(contents)).not.toContain('# Arab states'));

  const texts = readFileSync('test/gold/articles.jsonl', 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text);

  it('takes words of a caller as the sources do', () => {
    const options: Parameters<typeof createParser>[0] = {
      lexicon: { cues: [{ lemma: 'شقشق', type: 'say', complements: ['أن'] }], names: [{ name: 'زعبوط قرموط', gender: 'masculine' }], roles: ['بلطجي'], agencies: ['وكالة الصدى'], titles: ['الأسطى'], without: ['قال', 'أكد'] },
    };
    const [one, other] = [built.createParser(options), createParser(options)];
    const own = 'شقشق الأسطى زعبوط قرموط أن السد قديم، وفق وكالة الصدى. قال الوزير إن العمل سيبدأ.';
    expect(one.extractQuotes(own).map(({ text }) => text)).toContain('السد قديم');
    for (const text of [own, ...texts]) expect(JSON.stringify(one.parseArticle(text))).toBe(JSON.stringify(other.parseArticle(text)));
  });

  it('reads articles as the sources do', () => {
    for (const text of texts) expect(JSON.stringify(built.parseArticle(text))).toBe(JSON.stringify(parseArticle(text)));
  });
});

it('numbers come back', () => {
  const values = [0, 1, 56, 57, 58, 1766, 1767, 51_299, 53_066, 53_067, 2 ** 31, 2 ** 32 - 1];
  const reader = new NumberReader(values.map(writeNumber).join(''));
  expect(values.map(() => reader.next())).toEqual(values);
  expect([...new NumberReader(values.map(writeNumber).join('')).fill(new Int32Array(values.length))]).toEqual(values.map((value) => value | 0));
});

it('readings and spellings come back', () => {
  for (const key of keys)
    for (const reading of (look(inflected, key) as { text: string }[][])[4] ?? []) {
      const whole = reading as Parameters<typeof shapeNumber>[0];
      expect(readReading(shapeNumber(whole), whole.verb, readSpelling(key, writeSpelling(key, whole.text)))).toEqual(whole);
    }
  expect(readSpelling('ابي', writeSpelling('ابي', 'آبِي'))).toBe('آبِي');
});
