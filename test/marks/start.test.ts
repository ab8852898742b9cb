import { describe, expect, it } from 'vitest';
import { findStart } from '../../src/marks/start.ts';
import { tokensOf } from './spans.ts';

/** What a lone closer at the end of the text closes; null for nothing. */
function closed(text: string): string | null {
  const t = tokensOf(text);
  const close = t.count - 2;
  const closers = new Map<number, number>();
  for (let i = 0, open = -1; i < close; i++) {
    const glyph = text[t.start[i]];
    if (glyph === '«') open = i;
    else if (glyph === '»' && open >= 0) closers.set(open, i);
  }
  const start = findStart(t, 0, close, closers);
  return start === close ? null : text.slice(t.start[start], t.end[close - 1]);
}

describe('findStart', () => {
  it.each([
    ['after a colon', 'قال المدرب: |نحن جاهزون»'],
    ['after a complementizer', 'وأكد المدرب أن |فريقه جاهز»'],
    ['after the first complementizer', 'وأكد المدرب أن |فريقه يعلم أنه جاهز»'],
    ['after a colon and a complementizer', 'وقال المدرب: إن |فريقه جاهز»'],
    ['after the colon of the last verb', 'سئل فقال: نعم، ثم سئل فقال: |لا»'],
    ['after the first colon of a list', 'قال المدرب: |عندنا ثلاثة: حارس ومدافع ومهاجم»'],
    ['after a participle', 'غادر المدرب مؤكدا أن |فريقه جاهز»'],
    ['after the complementizer of a participle behind a comma', 'وأكد المدرب أن فريقه جاهز، مضيفا أن |الملعب جاهز»'],
    ['after a colon in a sentence before', 'قال المدرب: |نحن جاهزون. لن نخسر»'],
    ['at the sentence behind a quotation', 'قال المدرب «نعم» للناس. |نحن جاهزون»'],
    ['around a name in marks', 'وأكد المدرب أن |نادي «النهر» جاهز»'],
    ['at a name in marks', 'وأكد المدرب أن |«النهر» جاهز»'],
  ])('%s', (_, text) => expect(closed(text.replace('|', ''))).toBe(text.slice(text.indexOf('|') + 1, -1)));

  it.each([
    ['nothing announces it', 'عاد الفريق مساء»'],
    ['the verb is in another sentence', 'أكد المدرب ذلك. وعاد الفريق مساء»'],
    ['the complementizer hangs on no cue', 'كان لا بد أن يعود الفريق مساء»'],
    ['a whole quotation stands there', 'قال المدرب: «نحن جاهزون للقاء الكبير غدا مساء» ثم عاد»'],
  ])('nowhere where %s', (_, text) => expect(closed(text)).toBeNull());
});
