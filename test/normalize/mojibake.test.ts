import { describe, expect, it } from 'vitest';
import { check } from './check.ts';

const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

describe('suspected mojibake', () => {
  it.each([
    ['UTF-8 as Windows-1252', 'Ù…ØµØ¯Ø± Ø£Ù…Ù†ÙŠ'],
    ['UTF-8 as Latin-1', latin1('مصدر أمني')],
    ['UTF-8 as Windows-1256', 'ظ…طµط¯ط± ط£ظ…ظ†ظٹ'],
    ['Windows-1256 as Windows-1252', 'ãÕÏÑ Ããäí'],
    ['quotation marks alone', 'قال â€œنعمâ€\u009d'],
    ['lost letters', '????? ???? ???'],
    ['replacement characters', 'قال \ufffd\ufffd\ufffd'],
    ['as character references', '&#217;&#8230;&#216;&#181;&#216;&#175;'],
  ])('%s', (_, text) => expect(check(text).flags).toEqual(['mojibake']));

  it('is seen whatever the options', () => {
    for (const preset of ['search', 'none'] as const) expect(check('قال Ù…ØµØ¯Ø± Ø£Ù…Ù†ÙŠ', { preset }).flags).toEqual(['mojibake']);
  });

  it('is not repaired', () => expect(check('ãÕÏÑ Ããäí').text).toBe('ãÕÏÑ Ããäí'));

  it.each([
    'مصدر أمني', 'فقط… وسط “نص” خط—نص', 'Øresund, Ægir, Ísland, þýðir, créée, àéî', 'لماذا؟؟؟؟ نعم!!!', 'ماذا ??? ثم', 'قال \ufffd', '5 م² §3 ± 2°', 'ط® ظ',
  ])('%j is none', (text) => expect(check(text).flags).toEqual([]));
});
