import { describe, expect, it } from 'vitest';
import { findExit, narrates } from '../../src/marks/exit.ts';
import { tokensOf } from './spans.ts';

/** The words before the exit of a text; null where it has none. */
function beforeExit(text: string): string | null {
  const t = tokensOf(text);
  const exit = findExit(t, 0, t.count - 1);
  return exit < 0 ? null : text.slice(0, t.end[exit - 1]);
}

/** Each text has a bar where the speaker's words end. */
const barred = (text: string): [string, string] => [text.replace('|', ''), text.slice(0, text.indexOf('|'))];

describe('findExit', () => {
  it.each([
    ['a sentence with و and a verb', 'سنعود غدا|. وأضاف أن الطريق آمن'],
    ['a sentence with و and a verb alone', 'سنعود غدا|. وشدد على سلامة الطريق'],
    ['a sentence that leads to a colon', 'سنعود غدا|. قال الوزير سالم من مكتبه: نعم'],
    ['a sentence in the present', 'سنعود غدا|. ويقول الوزير: نعم'],
    ['another side', 'سنعود غدا|. من جانبه أكد الوزير ذلك'],
    ['another side, one word', 'سنعود غدا|. بدوره، أكد الوزير ذلك'],
    ['particles before the verb', 'سنعود غدا|. كما أضاف: نعم'],
    ['a verb that is no cue, with one that takes the words', 'سنعود غدا|. ورد عليه قائلا: نعم'],
    ['a participle with a report', 'سنعود غدا|، مؤكدا أن الطريق آمن'],
    ['a participle with a colon', 'سنعود غدا|، متسائلا: متى'],
    ['a comma and a colon', 'سنعود غدا|، فيما قال الوزير: نعم'],
    ['an attribution that closes the sentence', 'سنعود غدا|، قال سالم.'],
    ['by his words', 'سنعود غدا|، على حد تعبيره'],
    ['according to what he said', 'سنعود غدا|، وفق ما قال'],
    ['going on without a pause', 'سنعود غدا| وأضاف أن الطريق آمن'],
    ['a colon without a pause', 'سنعود غدا| وقال: نعم'],
  ])('at %s', (_, text) => {
    const [plain, words] = barred(text);
    expect(beforeExit(plain)).toBe(words);
  });

  it.each([
    ['nobody else speaks', 'سنعود غدا. ولن نتأخر، فالطريق آمن.'],
    ['it is told to the speaker', 'عدت مساء. وقال لي المدير إن الطريق آمن.'],
    ['it is told to the speakers', 'عدنا مساء. وأخبرنا المدير أن الطريق آمن.'],
    ['scripture is cited', 'اصبروا. وقال تعالى: واصبر'],
    ['the Prophet is cited', 'اصبروا. وقال النبي صلى الله عليه وسلم: الصبر ضياء'],
    ['a report is told in the speech', 'فكرنا طويلا، قالوا إنه لا طريق هنا، ولم يكن صحيحا.'],
    ['a document shows', 'سنعود غدا. ودل التقرير على أن الطريق آمن.'],
    ['somebody believes', 'سنعود غدا. وظن الناس أن الطريق آمن.'],
    ['a word only looks like a cue', 'سنعود غدا، دون تأخير.'],
    ['a participle has nothing to report', 'سنعود غدا، مؤكدا عزمي'],
    ['a law is according to another', 'سنعود غدا، وفق القانون الجديد'],
  ])('is none where %s', (_, text) => expect(beforeExit(text)).toBeNull());
});

describe('narrates', () => {
  const tells = (text: string): boolean => {
    const t = tokensOf(text);
    return narrates(t, 0, t.count - 1);
  };
  it.each(['وأضاف الوزير: نعم', 'الوزير سالم قال إن الطريق آمن', 'ومن جهته شكر الوزير الحاضرين'])('%s', (text) => expect(tells(text)).toBe(true));
  it.each(['ولن نتأخر عن موعدنا', 'هذا كما قال أحدهم: حلم', 'وقال لي المدير: نعم'])('not %s', (text) => expect(tells(text)).toBe(false));
});
