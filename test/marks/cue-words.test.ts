import { describe, expect, it } from 'vitest';
import { isAdding, isComplementizer, isInsideSpeech, isParticiple, isPastCue, isPresentCue, isReporting, takesWords } from '../../src/marks/cue-words.ts';
import type { Tokens } from '../../src/tokens.ts';
import { tokensOf } from './spans.ts';

/** Which words of a text a question is answered yes for. */
const yes = (question: (t: Tokens, i: number) => boolean, text: string): string[] => {
  const t = tokensOf(text);
  return Array.from({ length: t.count }, (_, i) => i).filter((i) => question(t, i)).map((i) => text.slice(t.start[i], t.end[i]));
};

it.each([
  ['isComplementizer', isComplementizer, 'أن إن وأنه بأنها آني كاني النهر', ['أن', 'إن', 'وأنه', 'بأنها']],
  ['isReporting', isReporting, 'قال يقول قائلا قوله القول قائل النهر', ['قال', 'يقول', 'قائلا', 'قوله']],
  ['isPastCue', isPastCue, 'قال وأضاف أكدت يقول قلت أظهر اعتقد النهر', ['قال', 'وأضاف', 'أكدت']],
  ['isPresentCue', isPresentCue, 'يقول ويضيف قال أقول يظهر النهر', ['يقول', 'ويضيف']],
  ['isAdding', isAdding, 'وأضاف وتابع أضاف وقال ويضيف', ['وأضاف', 'وتابع']],
  ['isParticiple', isParticiple, 'مؤكدا مؤكدة ومؤكدا المؤكدة قال', ['مؤكدا', 'مؤكدة']],
  ['takesWords', takesWords, 'قائلا بقوله قوله قول مؤكدة قال', ['قائلا', 'بقوله', 'قوله']],
] as const)('%s', (_, question, text, words) => expect(yes(question, text)).toEqual(words));

describe('a word of a phrase, a preposition and a bearer of an office are no cues', () => {
  it.each(['صلى الله عليه وسلم', 'بيان دون قائد'])('%s', (text) => expect(yes(isReporting, text)).toEqual([]));
});

describe('isInsideSpeech', () => {
  it.each(['قال لي', 'أخبرني المختار', 'قال تعالى', 'قال رسول الله', 'قال النبي صلى الله عليه وسلم'])('a speaker says %s', (text) => expect(isInsideSpeech(tokensOf(text), 0)).toBe(true));
  it.each(['قال الوزير', 'قال له', 'أخبرهم المختار', 'قال الوزير أمس لي'])('a writer says %s', (text) => expect(isInsideSpeech(tokensOf(text), 0)).toBe(false));
});
