import { describe, expect, it } from 'vitest';
import * as f from '../src/lexicon/features.ts';
import type { Tokens } from '../src/tokens.ts';
import { tokensOf } from './marks/spans.ts';

const CLITICS: [string, number][] = [['و', f.WA], ['ف', f.FA], ['ب', f.BI], ['ل', f.LI], ['ك', f.KA], ['س', f.SA], ['ال', f.AL]];
/** The clitics of the only word of a text, in their order. */
const cliticsOf = (word: string): string => CLITICS.filter(([, bit]) => (tokensOf(word).clitics[0]! & bit) !== 0).map(([letter]) => letter).join('+');
const words = (text: string): string[] => split(tokensOf(text));
const split = ({ text, start, end, count }: Tokens): string[] => Array.from({ length: count - 1 }, (_, i) => text.slice(start[i], end[i])).filter((word) => word !== '');
const has = (word: string, feature: number): boolean => (tokensOf(word).features[0]! & feature) !== 0;

describe('cutting', () => {
  it.each([
    ['words and marks', 'قال: «نعم».', ['قال', ':', '«', 'نعم', '»', '.']],
    ['digits', 'في 12.5 و3', ['في', '12.5', 'و', '3']],
    ['Latin', 'شركة Co-op', ['شركة', 'Co', '-', 'op']],
    ['vowel signs', 'قالَ سَليم', ['قالَ', 'سَليم']],
    ['a lengthened word', 'قـــال', ['قـــال']],
    ['dots', 'نعم... لا', ['نعم', '...', 'لا']],
    ['doubled brackets', '((نعم))', ['((', 'نعم', '))']],
  ])('%s', (_, text, expected) => expect(words(text)).toEqual(expected));
});

describe('clitics', () => {
  it.each([
    ['الوزير', 'ال'],
    ['والوزير', 'و+ال'],
    ['فالوزير', 'ف+ال'],
    ['بالوزير', 'ب+ال'],
    ['للوزير', 'ل+ال'],
    ['وللوزير', 'و+ل+ال'],
    ['كالوزير', 'ك+ال'],
    ['لوزير', 'ل'],
    ['ووزير', 'و'],
    ['سيقول', 'س'],
    ['وسيقول', 'و+س'],
    ['وزير', ''],
    ['وليد', ''],
    ['بلال', ''],
    ['لبنان', ''],
    ['كمال', ''],
    ['فيصل', ''],
    ['للقاهرة', 'ل+ال'],
    ['وبالسركال', 'و+ب+ال'], // unknown, but nothing else
    ['ألبرتو', ''],
    ['وانغ', ''],
    ['كالديرون', ''],
    ['بتطوير', 'ب'],
  ])('%s', (word, expected) => expect(cliticsOf(word)).toBe(expected));
});

describe('attached pronouns', () => {
  it.each([
    ['وزيرها', f.FEMININE | f.SINGULAR],
    ['وزارته', f.MASCULINE | f.SINGULAR],
    ['وزيرهم', f.MASCULINE | f.PLURAL],
    ['بحكومتها', f.FEMININE | f.SINGULAR],
    ['وزرائها', f.FEMININE | f.SINGULAR],
    ['زملاؤه', f.MASCULINE | f.SINGULAR],
    ['إليه', f.MASCULINE | f.SINGULAR],
    ['لهم', f.MASCULINE | f.PLURAL],
    ['وزارة', 0],
    ['حديثة', 0],
    ['الوزيرة', 0],
    ['سماحة', 0],
  ])('%s', (word, expected) => expect(tokensOf(word).suffix[0]).toBe(expected));

  it('is a last ه only where the writer has ة', () => {
    const long = ' ثم عاد الرجل إلى بيته في الجبل ومعه خبز وماء وملح كثير'.repeat(5);
    expect(tokensOf(`وصل كتابه أمس إلى المدينة${long}`).suffix[1]).toBe(f.MASCULINE | f.SINGULAR);
    expect(tokensOf(`وصل كتابه أمس إلى المدينه${long}`).suffix[1]).toBe(0);
  });
});

it('a noun in ة goes before a verb with و: وزارته', () => {
  expect(has('وزارته', f.ORGANIZATION)).toBe(true);
  expect(tokensOf('وزارته').clitics[0]).toBe(0);
});

describe('the accusative', () => {
  it.each(['شروطا', 'وزيرا', 'طويلا', 'يوما', 'معددا'])('of %s', (word) => expect(tokensOf(word).agreement[0]! & f.ACCUSATIVE).toBe(f.ACCUSATIVE));
  it.each(['سوريا', 'الدنيا', 'قضايا', 'مهاتما'])('none of %s', (word) => expect(tokensOf(word).agreement[0]! & f.ACCUSATIVE).toBe(0));
});

describe('a complementizer without a space before it', () => {
  it.each([
    ['قال كلاركإن', ['قال', 'كلارك', 'إن']],
    ['قال المعلمبإن', ['قال', 'المعلم', 'بإن']],
    ['قال كلاركإنه', ['قال', 'كلارك', 'إنه']],
    ['قال وإن', ['قال', 'وإن']],
    ['قال فإن', ['قال', 'فإن']],
    ['قال بإنشاء', ['قال', 'بإنشاء']],
    ['قال لإنقاذ', ['قال', 'لإنقاذ']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('على and علي', () => {
  const preposition = (text: string, i: number): boolean => (tokensOf(text).features[i]! & f.PREPOSITION) !== 0;
  it('are told apart by who writes both', () => {
    expect(preposition('جلس على علي', 1)).toBe(true);
    expect(preposition('جلس على علي', 2)).toBe(false);
  });
  it('are one for who does not', () => expect(preposition('جلس علي الأرض', 1)).toBe(true));
});

describe('the shape of an unknown word', () => {
  it.each(['استقطاب', 'اختزال', 'انحناء', 'تقليم', 'إبحار', 'مشاحنات'])('%s is a noun', (word) => expect(has(word, f.NOUN)).toBe(true));
  it.each(['بنتوش', 'ريختر', 'سيسيه', 'تاناكا', 'ستالين'])('%s can be a name', (word) => expect(has(word, f.NOUN)).toBe(false));
  it('عبد with an epithet is a name', () => expect(has('عبدالمقتدر', f.GIVEN_NAME)).toBe(true));
});

describe('phrases of several words', () => {
  const widthOf = (text: string): number => tokensOf(text).width[0]!;
  it.each([
    ['الأمم المتحدة', 2],
    ['والأمم المتحدة', 2],
    ['الاتحاد الأوروبي', 2],
    ['الأمم القديمة', 1],
    ['وزارة', 1],
  ])('%s', (text, expected) => expect(widthOf(text)).toBe(expected));
});

describe('a name with the article', () => {
  it('has what the noun is as well', () => {
    expect(has('المصري', f.SURNAME)).toBe(true);
    expect(has('المصري', f.ADJECTIVE)).toBe(true);
  });
  it('is no construct plural', () => expect(has('المالكي', f.ROLE)).toBe(false));
});
