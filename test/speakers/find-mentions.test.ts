import { describe, expect, it } from 'vitest';
import { findNamed } from '../../src/speakers/find-mentions.ts';
import { contextOf } from '../helpers/found.ts';

const named = (text: string): string[] => findNamed(contextOf(text).t).map(({ start, end }) => text.slice(start, end));

describe('findNamed', () => {
  it.each([
    ['a name', 'عاد سليم حداد.', ['سليم حداد']],
    ['with its office', 'عاد وزير المياه سليم حداد.', ['وزير المياه سليم حداد']],
    ['with its title', 'عاد الدكتور سليم حداد.', ['الدكتور سليم حداد']],
    ['behind a preposition', 'عاد الوفد مع سليم حداد.', ['سليم حداد']],
    ['behind an attached one', 'شكرا لوزير المياه سليم حداد.', ['وزير المياه سليم حداد']],
    ['inside a quote', 'قال الجار: «عاد سليم حداد».', ['سليم حداد']],
    ['joined by و, one by one', 'عاد الوزير سليم حداد والسفير منصور عواد.', ['الوزير سليم حداد', 'السفير منصور عواد']],
  ])('%s', (_, text, phrases) => expect(named(text)).toEqual(phrases));

  it.each([
    ['an office alone', 'عاد وزير المياه.'],
    ['a word that is a name only elsewhere', 'هذا أمل كبير.'],
    ['an unknown name without a title', 'عاد زوركان بلتوم.'],
  ])('not %s', (_, text) => expect(named(text)).toEqual([]));
});
