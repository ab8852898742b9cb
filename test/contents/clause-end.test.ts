import { describe, expect, it } from 'vitest';
import { parse } from '../helpers/parse.ts';

/** The first reported clause of a text, behind its complementizer where there is one. */
function reported(text: string): string | undefined {
  const clauses = parse(text).quotes.filter(({ kind }) => kind === 'indirect');
  return (clauses.find(({ lead }) => lead !== null) ?? clauses[0])?.text;
}

// the bar stands where the first report ends
describe('what is reported ends', () => {
  it.each([
    ['at the stop', 'قال الراعي إن البئر جفت|. وعاد القطيع.'],
    ['at the paragraph', 'قال الراعي إن البئر جفت|\nعاد القطيع'],
    ['before another verb that reports', 'قال الراعي إن البئر جفت|، وأضاف أن المطر تأخر.'],
    ['before it with its particle', 'قال الراعي إن البئر جفت|، وقد أكد العمدة أن المطر تأخر.'],
    ['before كما with a verb', 'قال الراعي إن البئر جفت|، كما أكد أن المطر تأخر.'],
    ['before بينما with another speaker', 'قال الراعي إن البئر جفت|، بينما أكد العمدة أن المطر تأخر.'],
    ['before the subject of the next verb', 'قال الراعي إن البئر جفت|، والعمدة قال إن المطر تأخر.'],
    ['before a participle with content', 'قال الراعي إن البئر جفت| مضيفا أن المطر تأخر.'],
    ['before a circumstance without', 'قال الراعي إن البئر جفت|، مشددا على ضرورة العمل.'],
    ['before a past verb behind a comma', 'قال الراعي إن البئر جفت|، وناشد العمدة المساعدة.'],
    ['before a verb that agrees with the cue', 'قالت الراعية إن البئر جفت| وناشدت العمدة المساعدة.'],
    ['before who vouches for it', 'قال الراعي إن البئر جفت|، بحسب صحيفة الميناء.'],
    ['with what it means to the speaker', 'قال الراعي إن البئر جفت، ما يعني رحيل القرية|.'],
    ['with what it is set against', 'قال الراعي إن البئر جفت، في حين أن المطر غزير|.'],
    ['before وهي with a count', 'قال الراعي إن البئر جفت|، وهي المرة الأولى منذ سنين.'],
    ['before a channel behind a comma', 'قال الراعي إن البئر جفت|، في أول تعليق له.'],
    ['before the first person in marks', 'قال الراعي إن البئر جفت|، «ونحن نبحث عن ماء».'],
    ['with the condition that it stands in', 'إذا قال الراعي إن البئر جفت| فسنرحل غدا.'],
  ])('%s', (_, barred) => expect(reported(barred.replace('|', ''))).toBe(barred.slice(barred.indexOf('إن ') + 3, barred.indexOf('|'))));

  it.each([
    ['another clause', 'البئر جفت، وإن المطر تأخر'],
    ['a verb of the story', 'البئر جفت ورحل الناس'],
    ['a passive cue', 'البئر جفت، وأُعلن الحداد'],
    ['a nested report', 'العمدة أكد أن البئر جفت'],
    ['an abbreviation', 'د. سليم حفر البئر'],
    ['a decimal', 'البئر بعمق 3.5 أمتار'],
    ['marks with a stop inside', 'البئر «جفت كلها. نعم» منذ عام'],
  ])('not at %s', (_, content) => expect(reported(`قال الراعي إن ${content}.`)).toBe(content));

  it('with its marks, where a report stands in them', () => {
    expect(reported('قال الراعي: «أظن أن البئر جفت» ثم رحل مع القطيع.')).toBe('البئر جفت');
  });
});

describe('an unmarked utterance behind a colon', () => {
  it.each([
    ['goes on in the first person', 'قال الراعي: جفت البئر. ونحن نبحث عن ماء.', 'جفت البئر. ونحن نبحث عن ماء'],
    ['ends where the writer goes on', 'قال الراعي: جفت البئر. وتضم القرية مئة بيت.', 'جفت البئر'],
    ['goes on to ask', 'تساءل الراعي: من يحفر البئر؟ ومتى نشرب؟', 'من يحفر البئر؟ ومتى نشرب'],
  ])('%s', (_, text, expected) => expect(reported(text)).toBe(expected));
});

describe('a clause before who vouches for it', () => {
  it.each([
    ['begins with its sentence', 'عاد القطيع. جفت البئر، بحسب الراعي.', 'جفت البئر'],
    ['loses و and the comma', 'وعادت المياه، بحسب الراعي.', 'عادت المياه'],
    ['loses فإن', 'بحسب الراعي، فإن البئر جفت.', 'البئر جفت'],
    ['begins with the report that a pronoun takes up', 'قال الراعي إن البئر جفت، على حد قوله.', 'البئر جفت'],
  ])('%s', (_, text, expected) => expect(reported(text)).toBe(expected));
});
