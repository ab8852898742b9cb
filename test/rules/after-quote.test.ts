import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';

const found = (text: string): string[] => eachIn(text, ({ rule, cue, quotes }, article) => `${rule} ${cue?.text} ${quotes.map((id) => article.quotes[id]!.text)}`);

describe('a cue behind a quotation', () => {
  it.each([
    ['a comma between', '«عاد الوفد»، قال العمدة.', 'after-quote قال عاد الوفد'],
    ['nothing between', '«عاد الوفد» قال العمدة.', 'after-quote قال عاد الوفد'],
    ['no verb in it', '«الطريق مفتوح»، قال العمدة.', 'after-quote قال الطريق مفتوح'],
    ['a dash between', '«عاد الوفد» - قال العمدة.', 'after-quote قال عاد الوفد'],
    ['هكذا قال would be another', '«عاد الوفد»، أضاف العمدة.', 'after-quote أضاف عاد الوفد'],
    ['a participle without content', '«عاد الوفد»، متسائلا.', 'after-quote متسائلا عاد الوفد'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));
});

describe('not behind it', () => {
  it.each([
    ['و begins anew', '«عاد الوفد»، وقال العمدة كلمته.'],
    ['a name in marks', '«الفجر»، قال العمدة.'],
    ['a name of two words, with no comma', '«الطريق المفتوح» تنشر الخبر.'],
    ['a fragment of another clause', 'وصل صاحب «لن أعود أبدا»، قال العمدة.'],
    ['a verb that takes no marks', '«عاد الوفد»، ظن العمدة.'],
    ['a verbal noun', '«عاد الوفد»، قول العمدة.'],
  ])('%s', (_, text) => expect(found(text).filter((line) => line.startsWith('after-quote'))).toEqual([]));

  it('a participle that goes on with content of its own', () => {
    expect(found('قال العمدة: «عاد الوفد»، مضيفا أن الطريق مفتوح.')).toEqual(['verb-colon-marks قال عاد الوفد', 'participle-clause مضيفا الطريق مفتوح']);
  });
});
