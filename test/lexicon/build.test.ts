import { describe, expect, it } from 'vitest';
import { LexiconBuilder } from '../../src/lexicon/build.ts';
import * as f from '../../src/lexicon/features.ts';
import { foldInto } from '../../src/lexicon/key-table.ts';
import type { CueReading, Lexicon } from '../../src/lexicon/lexicon.ts';

function find(lexicon: Lexicon, word: string): number {
  const units = new Uint16Array(40);
  return lexicon.find(units, 0, foldInto(units, word, 0, word.length));
}

function built(fill: (builder: LexiconBuilder<string>) => void): Lexicon<string> {
  const builder = new LexiconBuilder<string>();
  fill(builder);
  return builder.freeze();
}

describe('entries', () => {
  const lexicon = built((builder) => {
    builder.add('وزير', f.ROLE, f.MASCULINE);
    builder.add('وزير', f.COMMON_WORD, f.SINGULAR, f.CHIEF);
    builder.add('مدرسة', f.ORGANIZATION);
  });

  it('join what is added to the same word', () => {
    const id = find(lexicon, 'وزير');
    expect(lexicon.features[id]).toBe(f.ROLE | f.COMMON_WORD);
    expect(lexicon.agreement[id]).toBe(f.MASCULINE | f.SINGULAR);
    expect(lexicon.code[id]).toBe(f.CHIEF);
  });

  it.each(['مدرسه', 'مَدْرَسة', 'مدرســة'])('are found as %s', (word) => expect(lexicon.features[find(lexicon, word)]).toBe(f.ORGANIZATION));
  it.each(['مدرس', 'مدرسةة', 'زير', ''])('are not found as %j', (word) => expect(find(lexicon, word)).toBe(0));
});

describe('every one of many entries', () => {
  const words = Array.from({ length: 3000 }, (_, i) => Array.from(String(i), (digit) => 'بتثجحخدذرز'[Number(digit)]).join(''));
  const lexicon = built((builder) => words.forEach((word, i) => builder.add(word, f.NOUN, 0, i % 200)));
  it('is found', () => {
    expect(words.filter((word, i) => lexicon.code[find(lexicon, word)] !== i % 200)).toEqual([]);
    expect(new Set(words.map((word) => find(lexicon, word))).size).toBe(words.length);
  });
});

describe('phrases', () => {
  const lexicon = built((builder) => {
    builder.add('مجلس الأمن', f.NAMED_BODY);
    builder.add('مجلس الأمن القومي', f.ORGANIZATION);
  });

  it('go on from their first word, the longest first', () => {
    expect(lexicon.continuations[find(lexicon, 'مجلس')]?.map(({ keys, features }) => [keys.length, features])).toEqual([[2, f.ORGANIZATION], [1, f.NAMED_BODY]]);
  });
  it('say nothing about that word', () => expect(lexicon.features[find(lexicon, 'مجلس')]).toBe(0));
});

describe('government', () => {
  const lexicon = built((builder) => {
    builder.add('خبير', f.ROLE);
    builder.govern('خبير', f.GOVERNS_FI);
    builder.govern('خبير', f.GOVERNS_BI);
    builder.govern('خبيرون', f.GOVERNS_FI);
  });

  it('adds up', () => expect(lexicon.governs[find(lexicon, 'خبير')]).toBe(f.GOVERNS_FI | f.GOVERNS_BI));
  it('makes no entry', () => expect(find(lexicon, 'خبيرون')).toBe(0));
});

describe('readings of a cue', () => {
  const reading: CueReading = { verb: 0, form: 'noun', tense: null, voice: null, person: null, gender: 'masculine', number: null, text: 'قال', stem: 'whole', jussive: false };
  const lexicon = built((builder) => {
    builder.addReading(reading);
    builder.addReading({ ...reading, gender: 'feminine' });
    builder.addReading({ ...reading, form: 'verb', number: 'plural' });
  });

  it('are kept side by side', () => {
    const id = find(lexicon, 'قال');
    expect(lexicon.readings[id]).toHaveLength(3);
    expect(lexicon.features[id]).toBe(f.CUE);
    expect(lexicon.agreement[id]).toBe(f.MASCULINE | f.FEMININE);
  });
});

describe('a particle', () => {
  const lexicon = built((builder) => {
    builder.add('امام', f.PREPOSITION);
    builder.add('امام', f.ROLE, f.MASCULINE);
  });

  it('is no noun that is spelled alike', () => expect(lexicon.features[find(lexicon, 'أمام')]).toBe(f.PREPOSITION));
  it('leaves it to the article', () => expect(lexicon.features[find(lexicon, 'الإمام')]).toBe(f.ROLE));
});
