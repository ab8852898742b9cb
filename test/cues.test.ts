import { describe, expect, it } from 'vitest';
import { contextOf } from './helpers/found.ts';

/** The cue words of a text: as cut from it, the lemma without shadda, the form; ! where passive. */
const cuesOf = (text: string): string[] =>
  contextOf(text).cues.map(({ start, end, verb, reading, passive }) => `${text.slice(start, end)} ${verb.lemma.replace('\u0651', '')} ${reading.form}${passive ? '!' : ''}`);

describe('findCues', () => {
  it.each([
    ['a past verb', 'ذكرت البلدية أن الطريق مغلق.', ['ذكرت ذكر verb']],
    ['و cut off', 'وذكرت البلدية أن الطريق مغلق.', ['ذكرت ذكر verb']],
    ['ف cut off', 'فأجاب بأن الطريق مغلق.', ['أجاب أجاب verb']],
    ['سـ of the future kept', 'ستعلن البلدية أن الطريق مغلق.', ['ستعلن أعلن verb']],
    ['a pronoun kept', 'أبلغتهم البلدية أن الطريق مغلق.', ['أبلغتهم أبلغ verb']],
    ['a verbal noun with its preposition', 'اكتفى بقوله إن الطريق مغلق.', ['بقوله قال noun']],
    ['a circumstance', 'غادر العمدة مؤكدا أن الطريق مغلق.', ['مؤكدا أكد participle']],
    ['vowel signs and tatweel between', 'وقَـالَ العمدة إن الطريق مغلق.', ['قَـالَ قال verb']],
  ])('takes %s', (_, text, cues) => expect(cuesOf(text)).toEqual(cues));

  it.each([
    ['بـ before a verb, which is dialect', 'الحارس بيقول هذا كل يوم.'],
    ['سـ before a past', 'كتب سقال على الجدار.'],
    ['the article, with no content behind', 'كان القول سهلا والفعل صعبا.'],
    ['a participle that is no circumstance', 'الخبر مؤكد منذ الصباح.'],
    ['a feminine predicate', 'البلدية محذرة من أن الشارع مظلم.'],
    ['ة read as a pronoun', 'وصلت حافلة حديثة إلى القرية.'],
  ])('leaves out %s', (_, text) => expect(cuesOf(text).filter((cue) => !cue.startsWith('كتب'))).toEqual([]));

  it('takes the article where the content follows at once', () => {
    expect(cuesOf('جدد العمدة التأكيد على أن الطريق مغلق.')).toContain('التأكيد أكد noun');
  });

  it('takes a feminine participle behind a comma', () => {
    expect(cuesOf('البلدية وحدها باقية، محذرة من أن الشارع مظلم.')).toEqual(['محذرة حذر participle']);
  });

  // رأى and رأي fold to one key, and only the last letter tells the verb from its noun
  it.each([
    ['رأى الخبير أن الجسر متين.', 'رأى رأى verb'],
    ['هذا رأي الخبير أن الجسر متين.', 'رأي رأى noun'],
  ])('reads the last letter as written: %s', (text, cue) => expect(cuesOf(text)).toEqual([cue]));

  it.each([
    ['a form that is only passive', 'قيل إن الطريق مغلق.', 'قيل قال verb!'],
    ['a damma on the first letter', 'وأُعلن أن الطريق مغلق.', 'أُعلن أعلن verb!'],
    ['none', 'وأعلن أن الطريق مغلق.', 'أعلن أعلن verb'],
  ])('tells the passive by %s', (_, text, cue) => expect(cuesOf(text)).toEqual([cue]));
});
