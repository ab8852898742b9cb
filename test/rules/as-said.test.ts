import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';

const found = (text: string): string[] => eachIn(text, ({ rule, cue, source, quotes }, article) => `${rule} ${cue?.text} ${source?.text} | ${quotes.map((id) => article.quotes[id]!.text)}`);

describe('a comment on the clause beside it', () => {
  it.each([
    ['كما', 'عاد الوفد أمس، كما قال العمدة.', 'as-said قال العمدة | عاد الوفد أمس'],
    ['حسبما', 'عاد الوفد أمس، حسبما ذكرت صحيفة الميناء.', 'as-said ذكرت صحيفة الميناء | عاد الوفد أمس'],
    ['وفقا لما', 'عاد الوفد أمس، وفقا لما أعلنه العمدة.', 'as-said أعلنه العمدة | عاد الوفد أمس'],
    ['بحسب ما', 'عاد الوفد أمس، بحسب ما أكد العمدة.', 'as-said أكد العمدة | عاد الوفد أمس'],
    ['على ما', 'عاد الوفد أمس، على ما قال العمدة.', 'as-said قال العمدة | عاد الوفد أمس'],
    ['at the head of the sentence', 'وكما قال العمدة، عاد الوفد أمس.', 'as-said قال العمدة | عاد الوفد أمس'],
    ['a time behind it', 'عاد الوفد، كما قال العمدة أمس.', 'as-said قال العمدة | عاد الوفد'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));

  it('not a present with nobody named: that is how things are done', () => expect(found('عاد الوفد، كما يقول.')).toEqual([]));
  it('not a promise or a demand, which is a fact of its own', () => expect(found('عاد الوفد، كما تعهد العمدة.')).toEqual([]));
  it('not where the verb has more to tell', () => expect(found('عاد الوفد، كما أعلن العمدة وقف العمل.')).toEqual([]));
  it('كما with a clause says what was also said', () => {
    expect(found('قال العمدة إن الوفد عاد، كما قال إن الطريق مفتوح.')).toEqual(['verb-clause قال العمدة | الوفد عاد', 'verb-clause قال undefined | الطريق مفتوح']);
  });
});
