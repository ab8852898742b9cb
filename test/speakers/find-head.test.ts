import { describe, expect, it } from 'vitest';
import { speakersIn } from '../helpers/found.ts';

/** Who a definite description means when only a fuller phrase before tells, whether or not that spoke itself. */
describe('a description takes up the fuller phrase before it', () => {
  it.each([
    ['an outlet', 'نفى النادي ما نشرته مجلة الميدان الأسبوعية عن لاعبه.\nوقالت المجلة إن لديها وثائق.', ['مجلة الميدان الأسبوعية']],
    ['a company', 'تأخر قطار شركة سكك الساحل ساعتين.\nوقالت الشركة إن العطل أصلح.', ['شركة سكك الساحل']],
    ['nothing shorter than itself', 'دخل موظف إلى شركة.\nوقالت الشركة إن العطل أصلح.', ['الشركة']],
    ['nothing that stands behind it', 'قالت الشركة إن العطل أصلح.\nوتأسست شركة سكك الساحل قبل عامين.', ['الشركة']],
  ])('%s', (_, text, speakers) => expect(speakersIn(text)).toEqual(speakers));
});
