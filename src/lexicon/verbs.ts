import { rootOf } from './conjugate/root.ts';
import { BASIC_VERBS } from './verbs/basic.ts';
import { DERIVED_VERBS } from './verbs/derived.ts';

/** An ordinary verb: it reports nothing, but ends the noun phrase before it and takes a subject of its own. */
export type Verb = readonly [
  lemma: string,
  present: string | undefined,
  /** Its third person masculine past is spelled as a noun: عمل; and in forms V and VI as its own verbal noun: تطور. */
  noun: boolean,
];

/**
 * Verbs that are frequent in news and no cues: those of the front page (بلغ, اعتقل, فاز), of being and becoming, of
 * knowing and wanting, and the impersonal ones (يجب, يمكن, يبدو). ليس is a function word.
 */
export const VERBS: readonly Verb[] = `${BASIC_VERBS}${DERIVED_VERBS}`
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' '))
  .filter(Boolean)
  .map((word): Verb => {
    const [lemma, present] = word.split('|') as [string, string?];
    const plain = lemma.replace('?', '');
    return [plain, present, plain !== lemma || /^VI?$/.test(rootOf(plain).form)];
  });
