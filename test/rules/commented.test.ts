import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';

/** The quotes of the one comment in a text. */
const commented = (text: string): string[] => eachIn(text, ({ quotes }, article) => quotes.map((id) => `${article.quotes[id]!.kind}: ${article.quotes[id]!.text}`))[0] ?? [];

describe('what an attributing phrase comments on', () => {
  it.each([
    ['the clause before it', 'عاد الوفد أمس، بحسب العمدة.', ['indirect: عاد الوفد أمس']],
    ['no more than its sentence', 'تأخر المطر. عاد الوفد أمس، بحسب العمدة.', ['indirect: عاد الوفد أمس']],
    ['the clause after it at the head', 'بحسب العمدة، عاد الوفد أمس.', ['indirect: عاد الوفد أمس']],
    ['the same behind a conjunction', 'لكن بحسب العمدة، عاد الوفد أمس.', ['indirect: عاد الوفد أمس']],
    ['behind و', 'تأخر المطر، وبحسب العمدة عاد الوفد أمس.', ['indirect: عاد الوفد أمس']],
    ['behind an aside, at فإن', 'بحسب مصدر، فضل الصمت، فإن الوفد عاد أمس.', ['indirect: الوفد عاد أمس']],
    ['behind a relative clause', 'بحسب العمدة الذي عاد أمس، تأخر المطر.', ['indirect: تأخر المطر']],
    ['a sentence in marks before it', '«عاد الوفد أمس»، بحسب العمدة.', ['direct: عاد الوفد أمس']],
    ['marks behind its colon', 'وفقا لتغريدة العمدة: «عاد الوفد أمس».', ['direct: عاد الوفد أمس']],
    ['marks behind its comma', 'بحسب العمدة، «عاد الوفد أمس».', ['direct: عاد الوفد أمس']],
    ['both halves of the clause that it interrupts', 'الطريق الطويل، بحسب العمدة، يبقى مغلقا.', ['indirect: الطريق الطويل', 'indirect: يبقى مغلقا']],
  ])('%s', (_, text, quotes) => expect(commented(text)).toEqual(quotes));

  it('marks that are a fragment of their clause, with all of it', () => {
    expect(commented('بقي الطريق «لم يعد آمنا»، بحسب العمدة.')).toEqual(['indirect: بقي الطريق «لم يعد آمنا»', 'partial: لم يعد آمنا']);
  });

  it('nothing where nothing is left', () => expect(commented('بحسب العمدة.\nعاد الوفد أمس.')).toEqual([]));
});
