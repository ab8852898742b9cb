// Gold that comes from a treebank ("annotation": "treebank"): its trees tell the cue, the source and the clause of the
// reports that they have, and no other way of attributing. So only recall can be read off it.
import { exact, overlap, pair, shared, trim } from './compare.mjs';

const HALF = 0.5;
/** How far after its verb نقلت the cue قوله of the same report may stand. */
const NEAR = 120;
/** What may stand between the end of a report and the next cue: a comma and a conjunction, or a participle's adverb. */
const GAP = 40;

/** Counts the recall of one article into a tally (see tally.mjs). */
export function measureTreebank({ text, attributions }, article, tally) {
  const found = article.attributions.filter(({ cue }) => cue !== null).map(({ cue, source, quotes }) => ({
    cue: [cue.start, cue.end],
    source: source && [source.start, source.end],
    whole: [Math.min(...quotes.map((id) => article.quotes[id].start)), Math.max(...quotes.map((id) => article.quotes[id].end))],
  }));
  // نقلت رويترز عن الوزير قوله: the cue of the tree is نقلت, of the guidelines قوله
  const relayed = (a, b) => a.lemma === 'نقل' && b.cue[0] > a.cue[1] && b.cue[0] - a.cue[1] < NEAR && /^(?:قول|تأكيد)/.test(text.slice(...b.cue));
  const pairs = new Map(pair(attributions, found, (a, b) => (overlap(a.cue, b.cue) > 0 ? 1 : relayed(a, b) ? 0.9 : 0), HALF));
  attributions.forEach((gold, i) => {
    const one = pairs.has(i) ? found[pairs.get(i)] : null;
    tally.recall('treebank: cue', one !== null);
    if (one === null) tally.miss('treebank: cue', text.slice(Math.max(0, gold.cue[0] - 40), gold.cue[1] + 120), '—');
    const clause = gold.quotes[0]?.span;
    if (clause !== undefined) {
      // here a report ends before the next cue of its sentence; the tree keeps both in one clause
      const next = attributions.map(({ cue }) => cue[0]).filter((start) => start > clause[0] && start < clause[1]).sort((a, b) => a - b)[0];
      const cut = next === undefined ? clause : [clause[0], next];
      const whole = one && trim(text, one.whole);
      const near = whole !== null && [clause, cut].some((wanted) => shared(trim(text, wanted), whole) >= HALF);
      tally.recall('treebank: content, overlap', near);
      tally.recall('treebank: content, exact', whole !== null && (exact(text, clause, whole) || (next !== undefined && whole[0] === trim(text, clause)[0] && whole[1] <= next && next - whole[1] <= GAP)));
      if (one !== null && !near) tally.miss('treebank: content', text.slice(...clause), text.slice(...one.whole));
    }
    if (gold.sources?.length > 0) {
      const longest = Math.max(...gold.sources.map(([start, end]) => end - start));
      tally.recall('treebank: source, exact', Boolean(one?.source) && gold.sources.some((source) => exact(text, source, one.source)));
      tally.recall('treebank: source, head', Boolean(one?.source) && (gold.sourceHeads ?? [gold.sourceHead]).some((head) => overlap(head, one.source) > 0) && one.source[1] - one.source[0] <= 3 * longest);
    }
  });
}
