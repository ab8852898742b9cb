import { describe, expect, it } from 'vitest';
import { parse } from './helpers/parse.ts';

describe('quotes', () => {
  it('are in order, outer before inner, each with its smallest parent', () => {
    const { quotes } = parse('قال العمدة إن السائق أكد أن الطريق «لم يعد آمنا» أمس.');
    expect(quotes.map(({ kind, parent }) => [kind, parent])).toEqual([['indirect', null], ['indirect', 0], ['partial', 1]]);
  });

  it('have their marks and their complementizer as written', () => {
    const { quotes } = parse('وأضاف العمدة بأنه «عاد من هناك».');
    expect(quotes[0]).toMatchObject({ open: { text: '«' }, close: { text: '»' }, lead: { text: 'بأنه' } });
  });

  it.each([
    ['which is missing', 'قال العمدة: «عاد الوفد أمس', { open: { text: '«' }, close: null }],
    ['where there is none', 'قال العمدة إن الوفد عاد.', { open: null, close: null }],
  ])('have null for a mark %s', (_, text, expected) => expect(parse(text).quotes[0]).toMatchObject(expected));

  it('lie in the sentence and the paragraph where they start', () => {
    const { quotes } = parse('عاد الوفد. ثم تأخر المطر.\nقال العمدة: «عاد الوفد. كان متعبا».');
    expect(quotes[0]).toMatchObject({ paragraph: 1, sentence: 2 });
  });

  it('link what goes on in another paragraph', () => {
    const { quotes } = parse('قالت الطبيبة: «وصلنا بعد العاصفة\n«ولم يكن في القرية دواء».');
    expect(quotes.map(({ continues, attribution }) => [continues, attribution])).toEqual([[null, 0], [0, 0]]);
  });

  it('of one attribution are not linked for being in it', () => {
    expect(parse('قال العمدة إن الطريق «لم يعد آمنا» أمس.').quotes.map(({ continues }) => continues)).toEqual([null, null]);
  });

  it('that are terms belong to nobody', () => expect(parse('زار الوفد «القلعة القديمة» أمس.').quotes[0]).toMatchObject({ kind: 'term', attribution: null }));
});

describe('attributions', () => {
  it('have a source with its parts', () => {
    const [{ source }] = parse('وقال وزير المياه الدكتور سليم حداد إن السد امتلأ.').attributions as never as [{ source: never }];
    expect(source).toMatchObject({ text: 'وزير المياه الدكتور سليم حداد', names: [{ text: 'سليم حداد' }], role: { text: 'وزير المياه' }, title: { text: 'الدكتور' } });
  });

  it('have the names of all who speak together', () => {
    expect(parse('قال الوزير سليم حداد والسفير منصور عواد إن السد امتلأ.').attributions[0]!.source!.names.map(({ text }) => text)).toEqual(['سليم حداد', 'منصور عواد']);
  });

  it('have no preposition in a part', () => {
    expect(parse('امتلأ السد، وفقا لوزير المياه سليم حداد.').attributions[0]!.source).toMatchObject({ text: 'وزير المياه سليم حداد', role: { text: 'وزير المياه' } });
  });

  it.each([
    ['asserted', 'قال العمدة إن الوفد عاد.', true],
    ['future', 'سيعلن العمدة أن الوفد عاد.', false],
  ])('%s', (status, text, factual) => expect(parse(text).attributions[0]).toMatchObject({ status, factual }));

  it('list their quotes in order', () => expect(parse('قال العمدة إن الطريق «لم يعد آمنا» أمس، وإن المطر «لن يتأخر» كثيرا.').attributions[0]!.quotes).toEqual([0, 1, 2]));
});

describe('speakers', () => {
  const { speakers, attributions } = parse('عاد الوزير منصور عواد أمس.\nقال العمدة سليم حداد إن الوفد عاد.\nوأكد عواد أن الطريق مفتوح. وأضاف حداد أن المطر تأخر.');
  it('are in the order of their first mention, not of their first words', () => expect(speakers.map(({ name }) => name)).toEqual(['منصور عواد', 'سليم حداد']));
  it('know their attributions', () => {
    expect(speakers.map((one) => one.attributions)).toEqual([[1], [0, 2]]);
    expect(attributions.map(({ speaker }) => speaker)).toEqual([1, 0, 1]);
  });
  it('have their mentions in order', () => expect(speakers[1]!.mentions.map(({ text, form }) => [text, form])).toEqual([['سليم حداد', 'name'], ['حداد', 'name']]));
  it('are only those who speak', () => expect(parse('عاد الوزير منصور عواد أمس.').speakers).toEqual([]));

  it.each([
    ['a man', 'قال العمدة سليم حداد إن الوفد عاد.', { gender: 'masculine', number: 'singular' }],
    ['a woman', 'قالت الطبيبة إن الوفد عاد.', { gender: 'feminine', number: 'singular' }],
    ['two', 'قال الوزيران إن الوفد عاد.', { gender: 'masculine', number: 'dual' }],
    ['many', 'قال الخبراء إن الوفد عاد.', { number: 'plural' }],
  ])('have gender and number: %s', (_, text, expected) => expect(parse(text).speakers[0]).toMatchObject(expected));
});

it('the frame of the article is there too', () => {
  const article = parse('دمشق (رويترز) - قال العمدة إن الوفد عاد. (أ ف ب)');
  expect(article).toMatchObject({ version: 1, dateline: { place: { text: 'دمشق' } }, credit: { text: '(أ ف ب)' } });
});
