import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';

/** What each attribution of a text is: its rule and its quotes. */
const found = (text: string): string[] => eachIn(text, ({ rule, quotes }, article) => `${rule} | ${quotes.map((id) => article.quotes[id]!.text).join(' | ')}`);

describe('a cue with its content', () => {
  it.each([
    ['a clause', 'قال العمدة إن الوفد عاد.', 'verb-clause | الوفد عاد'],
    ['a clause behind a question word', 'تساءل العمدة كيف عاد الوفد.', 'verb-clause | كيف عاد الوفد'],
    ['marks that are all of the clause', 'قال العمدة إن «الوفد عاد».', 'verb-clause-marks | الوفد عاد'],
    ['a colon between them', 'قال العمدة إن: «الوفد عاد».', 'verb-clause-marks | الوفد عاد'],
    ['marks', 'قال العمدة «الوفد عاد».', 'verb-marks | الوفد عاد'],
    ['a colon and marks', 'قال العمدة: «الوفد عاد».', 'verb-colon-marks | الوفد عاد'],
    ['a colon and marks on the next line', 'قال العمدة:\n«الوفد عاد».', 'verb-colon-marks | الوفد عاد'],
    ['a colon', 'قال العمدة: الوفد عاد.', 'verb-colon | الوفد عاد'],
    ['a colon and a complementizer', 'قال العمدة: إن الوفد عاد.', 'verb-colon | الوفد عاد'],
    ['a participle', 'غادر العمدة قائلا إن الوفد عاد.', 'participle-clause | الوفد عاد'],
    ['a verbal noun with its pronoun', 'نقل عن العمدة قوله إن الوفد عاد.', 'noun-clause | الوفد عاد'],
    ['a verbal noun with its speaker', 'وسط تأكيد العمدة أن الوفد عاد.', 'noun-clause | الوفد عاد'],
    ['marks on both sides', '«الوفد عاد»، قال العمدة، «ومعه الدواء».', 'inside-quote | الوفد عاد | ومعه الدواء'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));

  it('leaves the words behind a partly marked clause in it', () => {
    expect(found('قال العمدة إن «الوفد عاد» أمس.')).toEqual(['verb-clause | «الوفد عاد» أمس | الوفد عاد']);
  });
});

describe('no report', () => {
  it.each([
    ['a noun alone', 'أعلن العمدة وقف العمل.'],
    ['a fact that shows', 'عاد الوفد ما يؤكد أن الطريق مفتوح.'],
    ['the writer’s يذكر', 'يذكر أن الوفد عاد.'],
    ['the writer’s يشار', 'يشار إلى أن الوفد عاد.'],
    ['it turned out', 'تبين أن الوفد عاد.'],
    ['it was noticed', 'لوحظ أن الوفد عاد.'],
    ['a person who shows', 'أظهر العمدة أن الوفد عاد.'],
    ['marks behind a thought', 'لا يرى العمدة «الطريق الطويل» آمنا.'],
    ['a noun that is a channel', 'غاب العمدة في تصريح أن الوفد عاد.'],
    ['a noun with nobody to speak', 'وسط تأكيد جديد أن الوفد عاد.'],
    ['what something is called', 'رحل إلى ما يسمى «أرض الوفد».'],
    ['a byline', 'كتب: سليم حداد\nعاد الوفد أمس.'],
    ['a name that a noun governs', 'أعلن العمدة فوز حزب «الفجر».'],
    ['an adding that only goes on, in marks', 'وهي تواصل «السير الطويل» مساء.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});
