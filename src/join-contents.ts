import * as ch from './characters.ts';
import type { Content } from './contents/index.ts';
import type { Marked } from './marks/index.ts';
import { hasClause } from './phrases/clause.ts';
import type { Candidate, Context } from './rules/types.ts';
import type { Resolved } from './speakers/resolve.ts';

/**
 * Brings candidates and contents together, and gives the quotations that go on without a cue an attribution of their
 * own: a sentence in marks that follows a quotation, a paragraph that opens again.
 */
export function joinContents(context: Context, contents: Content[]): Resolved[] {
  const attributions = new Map<Candidate, Resolved & { contents: Content[] }>();
  const byMark = new Map<Marked, number>();
  const add = (candidate: Candidate, content: Content): void => {
    const known = attributions.get(candidate);
    if (known === undefined) attributions.set(candidate, { candidate, contents: [content], entity: null, how: null });
    else known.contents.push(content);
  };
  contents.forEach((content, i) => {
    if (content.marked !== null) byMark.set(content.marked, i);
    if (content.candidate !== null) add(content.candidate, content);
  });
  contents.forEach((content, i) => {
    if (content.kind !== 'term' || content.marked === null) return;
    const { marked } = content;
    const earlier = marked.continues === null ? undefined : contents[byMark.get(marked.continues) ?? -1];
    if (earlier?.candidate != null) {
      contents[i] = { ...content, kind: 'direct', candidate: earlier.candidate };
      add(earlier.candidate, contents[i]);
      return;
    }
    if (!standsAlone(context, content)) return;
    const candidate = continued(marked.first);
    contents[i] = { ...content, kind: 'direct', candidate };
    add(candidate, contents[i]);
  });
  return [...attributions.values()].sort((a, b) => place(a) - place(b));
}

const place = ({ candidate, contents }: Resolved): number => candidate.cue?.start ?? contents[0].start;

/** An utterance in marks that is a sentence of its own: it opens a sentence or follows a closer, and ends with a stop. */
function standsAlone({ t, opened, closed, marks, sentences, sentenceOf }: Context, { marked }: Content): boolean {
  if (marked === null || marked.open < 0) return false;
  const before = marked.open - 1;
  const kind = t.kind[before];
  if (before >= 0 && kind !== ch.BREAK && kind !== ch.STOP && !closed.has(before)) return false;
  const after = marked.close < 0 ? ch.BREAK : t.kind[marked.close + 1];
  if (after !== ch.BREAK && after !== ch.STOP && !(t.kind[marked.close - 1] === ch.STOP)) return false;
  if (marks.length === 0 || before < 0) return false;
  // right behind another quotation even a few words go on: «…». «نحن وسنفعل».
  const goesOn = closed.has(before) || (kind === ch.STOP && closed.has(before - 1));
  // «…»، تقول الباحثة. «إنها كائنات عنيدة».
  const resumes = kind === ch.STOP && opened.has(sentences[sentenceOf(before)].firstToken);
  return marked.last - marked.first >= (goesOn ? 2 : resumes ? 3 : 4) && (goesOn || hasClause(t, marked.first, marked.last));
}

/**
 * - `continued`: a sentence in marks, with no cue, that goes on from a speaker. قال الوزير: «الوضع مستقر». «لن يتغير شيء في الصيف المقبل».
 */
function continued(token: number): Candidate {
  return {
    rule: 'continued', weight: 0.5, token, cue: null, word: null, source: null, via: null, addressee: null, channel: null, time: null, place: null,
    before: null, agreement: 0, impersonal: false, status: 'asserted', pieces: [],
  };
}
