import { expect, it } from 'vitest';
import { hasClause } from '../../src/phrases/clause.ts';
import { contextOf, quotesIn } from '../helpers/found.ts';

/** Whether a text, up to its break, holds a clause. */
function isClause(text: string): boolean {
  const { t } = contextOf(text);
  return hasClause(t, 0, t.count - 1);
}

it.each([
  ['a verb', 'وصل الوفد'],
  ['a cue', 'أكدنا هذا'],
  ['a complementizer', 'أن الجسر طويل'],
  ['a negation', 'لا للحرب'],
  ['a pronoun', 'نحن هنا'],
  ['six words', 'الجسر الطويل القديم الواسع فوق النهر'],
  ['a stop of its own', 'الجسر طويل.'],
])('a clause by %s', (_, text) => expect(isClause(text)).toBe(true));

it.each([
  ['a name', 'سليم حداد'],
  ['a title', 'الجسر الطويل'],
  ['a role that is spelled like a participle', 'المتحدث الرسمي'],
  ['a word and its stop', 'الجسر.'],
])('no clause: %s', (_, text) => expect(isClause(text)).toBe(false));

// what hangs on it: marks with a clause are an utterance, others name something
it.each([
  ['«وصل الوفد»، قال الحارس سليم حداد.', ['direct: وصل الوفد']],
  ['«الجسر الطويل» قال الحارس سليم حداد.', ['term: الجسر الطويل']],
])('%s', (text, quotes) => expect(quotesIn(text)).toEqual(quotes));
