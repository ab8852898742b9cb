import { describe, expect, it } from 'vitest';
import { nameEnd, startsName } from '../../src/phrases/names.ts';
import { tokensOf } from '../marks/spans.ts';

/** The text with a bar where the name that it begins with ends. */
function name(given: string): string {
  const text = given.replace('|', '');
  const t = tokensOf(text);
  const end = nameEnd(t, 0, t.count, true);
  return end === 0 ? `|${text}` : `${text.slice(0, t.end[end - 1])}|${text.slice(t.end[end - 1])}`;
}

const ends = (table: readonly string[]): void => it.each(table)('%s', (given) => expect(name(given)).toBe(given));

describe('particles', () => {
  ends(['خالد بن فهد بن سعود الراشد| إن', 'عبد الله| إن', 'محمد عبد الرحيم النجار| إن', 'أبو بكر البغدادي| إن', 'صلاح الدين حداد| إن', 'لودفيغ فان دير روهه| إن', 'شارل دي لاتور| إن', 'فاطمة آل سعود| إن', 'سيف الحق| إن']);
});

describe('family names', () => {
  ends(['سليم الحداد| إن', 'سليم الحداد المصري| إن', 'سليم الحداد| رضاه عنه', 'سليم الشعار|: نعم', 'وجدي عقل| إن', 'ليث نصيرات|، إن', 'ألبرتو روسي| إن', 'جورج واشنطن| إن', 'مارك وينك| إن', 'مارك روت|، إن', 'لورا بنيت| في دمشق', 'جويل سيمور هايد| إن']);
});

describe('foreign names', () => {
  ends(['وانغ لي جون| إن', 'ري يونغ هو|، إن', 'جيه. آر. كارتر| إن', 'جان-بيار لوران| إن', 'John Smith| إن', 'سليم| - رئيس', 'هيروشي تاناكا| إن', 'روبرتو كالزاديلا| إن']);
});

describe('what a name leaves alone', () => {
  ends([
    'سليم| يبتسم',
    'سليم| شروطا',
    'سليم| يده',
    'سليم| للصحيفة',
    'سليم| وهند',
    'سليم| من دمشق',
    'سليم| الذي عاد',
    'سليم الحداد| نجم المنتخب',
    'سليم| رئيس البلدية',
    'سليم| الوزير',
    'سليم الحداد| أمس',
    'سليم الحداد| البالغ من العمر',
    'سليم| القاضي السابق',
    'ميركل| السابقة',
    'سليم|. ثم عاد',
  ]);
});

describe('startsName', () => {
  const starts = (text: string, bare: boolean): boolean => startsName(tokensOf(text), 0, bare);

  it.each(['إبراهيم', 'Smith', 'أبو شادي', 'عبد الله'])('%s does, with nothing before it', (text) => expect(starts(text, true)).toBe(true));
  it.each(['بنتوش إن', 'كريم إن'])('%s does where a name is called for', (text) => {
    expect(starts(text, true)).toBe(false);
    expect(starts(text, false)).toBe(true);
  });
  it.each(['الوزير', 'يقول', 'للصحيفة', 'وسليم', 'شروطا', 'بنتوشها', 'مساعد الوزير', 'غادر'])('%s does not', (text) => expect(starts(text, false)).toBe(false));
});
