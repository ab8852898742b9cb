import * as ch from './characters.ts';
import type { Content } from './contents.ts';
import { hasClause } from './phrases/clause.ts';
import type { Candidate, Context } from './rules/types.ts';
import type { Resolved } from './speakers/resolve.ts';

/**
 * Brings candidates and contents together, and gives the quotations that go on without a cue an attribution of their
 * own: a sentence in marks that follows a quotation, a paragraph that opens again.
 */
export function joinContents(context: Context, candidates: readonly Candidate[], contents: Content[]): Resolved[] {
  const attributions: Resolved[] = [];
  for (const candidate of candidates) {
    const own = contents.filter((content) => content.candidate === candidate);
    if (own.length > 0) attributions.push({ candidate, contents: own, entity: null, how: null });
  }
  contents.forEach((content, i) => {
    if (content.kind !== 'term' || content.marked === null) return;
    const { marked } = content;
    const earlier = marked.continues === null ? undefined : contents.find((other) => other.marked === marked.continues);
    if (earlier?.candidate != null) {
      contents[i] = { ...content, kind: 'direct', candidate: earlier.candidate };
      const attribution = attributions.find(({ candidate }) => candidate === earlier.candidate);
      if (attribution !== undefined) (attribution.contents as Content[]).push(contents[i]);
      return;
    }
    if (!standsAlone(context, content)) return;
    const candidate = continued(marked.first);
    contents[i] = { ...content, kind: 'direct', candidate };
    attributions.push({ candidate, contents: [contents[i]], entity: null, how: null });
  });
  return attributions.sort((a, b) => place(a) - place(b));
}

const place = ({ candidate, contents }: Resolved): number => candidate.cue?.start ?? contents[0].start;

/** An utterance in marks that is a sentence of its own: it opens a sentence or follows a closer, and ends with a stop. */
function standsAlone({ t, closed, marks }: Context, { marked }: Content): boolean {
  if (marked === null || marked.open < 0) return false;
  const before = marked.open - 1;
  const kind = t.kind[before];
  if (before >= 0 && kind !== ch.BREAK && kind !== ch.STOP && !closed.has(before)) return false;
  const after = marked.close < 0 ? ch.BREAK : t.kind[marked.close + 1];
  if (after !== ch.BREAK && after !== ch.STOP && !(t.kind[marked.close - 1] === ch.STOP)) return false;
  if (marks.length === 0 || before < 0) return false;
  return marked.last - marked.first >= 4 && hasClause(t, marked.first, marked.last);
}

function continued(token: number): Candidate {
  return {
    rule: 'continued', weight: 0.5, token, cue: null, word: null, source: null, via: null, addressee: null, channel: null, time: null, place: null,
    before: null, agreement: 0, impersonal: false, status: 'asserted', pieces: [],
  };
}
