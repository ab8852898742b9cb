import { describe, expect, it } from 'vitest';
import { quotesIn } from '../helpers/found.ts';
import { parse } from '../helpers/parse.ts';

describe('the kind of a quote', () => {
  it.each([
    ['an utterance in marks', 'قال الراعي: «جفت البئر».', ['direct: جفت البئر']],
    ['a clause outside marks', 'قال الراعي إن البئر جفت.', ['indirect: البئر جفت']],
    ['all of a clause in marks', 'قال الراعي إن «البئر جفت».', ['direct: البئر جفت']],
    ['marks in a clause', 'قال الراعي إن البئر «لم تعد تكفي» القرية.', ['indirect: البئر «لم تعد تكفي» القرية', 'partial: لم تعد تكفي']],
    ['what somebody is called', 'وصف الراعي البئر بأنها «عميقة».', ['partial: عميقة']],
    ['what is criticized', 'انتقد الراعي «الصمت الثقيل».', ['partial: الصمت الثقيل']],
    ['marks in no report', 'زار الراعي «البئر الكبيرة».', ['term: البئر الكبيرة']],
    ['his own voice behind a comma', 'قال الراعي إن البئر جفت، «ونحن نبحث عن ماء».', ['indirect: البئر جفت', 'direct: ونحن نبحث عن ماء']],
  ])('%s', (_, text, quotes) => expect(quotesIn(text)).toEqual(quotes));
});

describe('the words of a quote', () => {
  it.each([
    ['without the spaces inside its marks', 'قال الراعي: « جفت البئر ».', 'جفت البئر'],
    ['with their own stop', 'قال الراعي: «جفت البئر.»', 'جفت البئر.'],
    ['without و where the clause opens with it', 'وعادت المياه، بحسب الراعي.', 'عادت المياه'],
    ['without the stop of the sentence', 'قال الراعي إن البئر جفت.', 'البئر جفت'],
  ])('%s', (_, text, words) => expect(parse(text).quotes[0]!.text).toBe(words));
});

describe('marks inside nested reports', () => {
  it('belong to the innermost', () => {
    const { quotes, attributions } = parse('قال الراعي إن العمدة أكد أن البئر «لم تعد تكفي» القرية.');
    const partial = quotes.find(({ kind }) => kind === 'partial')!;
    expect(attributions[partial.attribution!]!.cue!.text).toBe('أكد');
  });

  it('belong to the report that goes on behind a nested one that has ended', () => {
    const { quotes, attributions } = parse('قال الراعي إن العمدة أكد: «جفت البئر» وإن البئر «لم تعد تكفي» القرية.');
    expect(attributions[quotes.at(-1)!.attribution!]!.source?.text).toBe('الراعي');
  });
});

it('reports nest to a depth of eight', () => {
  const text = `قال الراعي إن ${'الجار قال إن '.repeat(12)}البئر جفت.`;
  const depth = (id: number | null, quotes = parse(text).quotes): number => (id === null ? 0 : 1 + depth(quotes[id]!.parent, quotes));
  expect(Math.max(...parse(text).quotes.map(({ id }) => depth(id)))).toBe(8);
});
