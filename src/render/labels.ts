import type { Attribution, Quote } from '../types.ts';
import type { Role } from './marks.ts';

/** The language of what is said about the text. */
export type Language = 'ar' | 'en';

/** Every word that the pictures use; `status` leaves out what needs no word. */
export interface Labels {
  readonly direction: 'ltr' | 'rtl';
  readonly comma: string;
  readonly title: string;
  readonly speakers: string;
  readonly key: string;
  readonly speaker: string;
  readonly unknown: string;
  readonly quotes: string;
  readonly rule: string;
  readonly confidence: string;
  readonly kind: { readonly [K in Quote['kind']]: string };
  readonly role: { readonly [R in Role]: string };
  readonly status: { readonly [S in Exclude<Attribution['status'], 'asserted'>]: string };
}

export const LANGUAGES: readonly Language[] = ['ar', 'en'];

export const LABELS: { readonly [L in Language]: Labels } = {
  en: {
    direction: 'ltr',
    comma: ', ',
    title: 'Who said what',
    speakers: 'Speakers',
    key: 'Marks',
    speaker: 'speaker',
    unknown: 'unknown',
    quotes: 'quotes',
    rule: 'rule',
    confidence: 'confidence',
    kind: { direct: 'direct quote', partial: 'partial quote', indirect: 'indirect quote', term: 'term' },
    role: {
      dateline: 'dateline', credit: 'credit', quote: 'quote', source: 'source', cue: 'cue',
      via: 'via', addressee: 'addressee', channel: 'channel', time: 'time', place: 'place',
    },
    status: { negated: 'negated', questioned: 'questioned', conditional: 'conditional', possible: 'possible', future: 'future' },
  },
  ar: {
    direction: 'rtl',
    comma: '، ',
    title: 'من قال ماذا',
    speakers: 'القائلون',
    key: 'العلامات',
    speaker: 'القائل',
    unknown: 'غير معروف',
    quotes: 'الأقوال',
    rule: 'القاعدة',
    confidence: 'الثقة',
    kind: { direct: 'قول مباشر', partial: 'قول جزئي', indirect: 'قول غير مباشر', term: 'لفظ' },
    role: {
      dateline: 'ترويسة', credit: 'توقيع', quote: 'قول', source: 'المصدر', cue: 'لفظ الإسناد',
      via: 'الناقل', addressee: 'المخاطب', channel: 'الوسيلة', time: 'الزمان', place: 'المكان',
    },
    status: { negated: 'منفي', questioned: 'مستفهم عنه', conditional: 'مشروط', possible: 'محتمل', future: 'مستقبل' },
  },
};
