import { describe, expect, it } from 'vitest';
import { readPhrase } from '../../src/phrases/noun-phrase.ts';
import { CERTAIN } from '../../src/phrases/phrase.ts';
import { canBeSubject, canSpeak } from '../../src/phrases/speakable.ts';
import { contextOf } from '../helpers/found.ts';

function speaks(text: string): boolean {
  const phrase = readPhrase(contextOf(text).t, 0, CERTAIN);
  if (phrase === null) throw new Error(`no phrase: ${text}`);
  return canSpeak(phrase);
}

describe('canSpeak', () => {
  it.each(['سليم حداد', 'الطبيب', 'وزارة الزراعة', 'خبراء', 'المزارعون'])('%s can', (text) => expect(speaks(text)).toBe(true));
  it.each(['الجدار', 'التقرير', 'أهمية الماء'])('%s cannot', (text) => expect(speaks(text)).toBe(false));
});

/** Whether the noun phrase behind the first cue of a text is its subject. */
function isSubject(text: string): boolean {
  const { t, cues } = contextOf(text);
  const phrase = readPhrase(t, cues[0]!.token + 1, CERTAIN);
  if (phrase === null) throw new Error(`no phrase: ${text}`);
  return canBeSubject(t, cues[0]!, phrase);
}

describe('canBeSubject', () => {
  it.each([
    ['a person', 'أكد الطبيب أن الجرح سطحي.'],
    ['a woman after a feminine verb', 'أكدت الطبيبة أن الجرح سطحي.'],
    ['men in the plural after a singular verb', 'أكد الأطباء أن الجرح سطحي.'],
    ['things that speak in the plural, after a feminine verb', 'أكدت مصادر أن الجرح سطحي.'],
    ['a document', 'أكد التقرير أن الجرح سطحي.'],
    ['an unknown word after a verb that takes no object', 'قال الجدار إنه تعب.'],
    ['the genitive of a verbal noun', 'وسط تأكيد الطرفين أن السوق مغلقة.'],
    ['a number of speakers', 'أكدت 70 شركة أن السوق مغلقة.'],
  ])('%s', (_, text) => expect(isSubject(text)).toBe(true));

  it.each([
    ['after a passive', 'أُبلغ الطبيب أن الجرح سطحي.'],
    ['after the first person', 'أخبرنا الطبيب أن الجرح سطحي.'],
    ['a man after a feminine verb', 'أبلغت الطبيب أن الجرح سطحي.'],
    ['a woman after a masculine verb', 'أبلغ الطبيبة أن الجرح سطحي.'],
    ['a sound plural in the accusative', 'أبلغ المزارعين أن السوق مغلقة.'],
    ['a construct of an unknown noun', 'أكد أهمية الماء وأن السوق مغلقة.'],
    ['a thing with the article after a verb that takes it as object', 'وصف الجدار بأنه قديم.'],
    ['a thing with a pronoun', 'أكد جداره أن السوق مغلقة.'],
    ['a measure', 'سجل 1921 دولارا أن السوق مغلقة.'],
    ['somebody in the accusative', 'لم يبلغ أحدا أن السوق مغلقة.'],
  ])('not: %s', (_, text) => expect(isSubject(text)).toBe(false));
});
