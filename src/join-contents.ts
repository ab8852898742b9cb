import * as ch from './characters.ts';
import type { Content } from './contents/index.ts';
import type { Marked } from './marks/index.ts';
import { hasFirstPerson } from './contents/clause-end.ts';
import * as f from './lexicon/features.ts';
import { hasClause } from './phrases/clause.ts';
import { has, hasClitic } from './phrases/words.ts';
import { opensClause } from './rules/marked-content.ts';
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

/**
 * An utterance in marks that is a sentence of its own: it opens a sentence, follows a closer or a colon, or in the first
 * person a comma, and ends with a stop.
 */
function standsAlone(context: Context, { marked }: Content): boolean {
  const { t, opened, closed, marks, sentences, sentenceOf } = context;
  if (marked === null || marked.open < 0) return false;
  const ends = (i: number): boolean => closed.get(i)?.bracket === false;
  const before = marked.open - 1;
  const kind = t.kind[before];
  if (before >= 0 && kind !== ch.BREAK && kind !== ch.STOP && !ends(before) && !isAnnounced(context, marked)) return false;
  const after = marked.close < 0 ? ch.BREAK : t.kind[marked.close + 1];
  if (after !== ch.BREAK && after !== ch.STOP && !(t.kind[marked.close - 1] === ch.STOP)) return false;
  if (marks.length === 0 || before < 0 || !hasWord(t, marked)) return false;
  // right behind another quotation even a few words go on: «…». «نحن وسنفعل».
  const goesOn = ends(before) || (kind === ch.STOP && ends(before - 1));
  // «…»، تقول الباحثة. «إنها كائنات عنيدة».
  const resumes = kind === ch.STOP && opened.has(sentences[sentenceOf(before)].firstToken);
  return marked.last - marked.first >= (goesOn ? 2 : resumes ? 3 : 4) && (goesOn || hasClause(t, marked.first, marked.last));
}

/** سافر اللاعب أمس: «لن أعود»., لم يكن خائفا، «كنت أعرف أنني سأنجو».: words behind a colon, or the speaker's own behind a comma. */
function isAnnounced(context: Context, marked: Marked): boolean {
  const { t } = context;
  const { open, first, last } = marked;
  const pause = open - 1;
  if (t.kind[pause] === ch.COLON) return opensClause(t, first) && !(t.lexicon.naming.has(t.entry[pause - 1]) && !hasClitic(t, pause - 1, f.AL));
  return t.kind[pause] === ch.COMMA && last - first > 4 && hasFirstPerson(context, first, last) && !hasClitic(t, first, f.WA | f.FA | f.BI | f.LI) && !has(t, first, f.CONJUNCTION | f.PREPOSITION | f.RELATIVE);
}

/** Text that another encoding has garbled has no word left. */
function hasWord(t: Context['t'], { first, last }: Marked): boolean {
  for (let i = first; i < last; i++) if (t.kind[i] === ch.LETTER) return true;
  return false;
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
