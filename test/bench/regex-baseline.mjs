/**
 * What one writes without a library, for the benchmark to compare with: pair the marks, take the nearest verb of saying
 * before them and the words behind it, and where a complementizer follows, the rest of the sentence.
 */
const VERBS = 'قال قالت ذكر ذكرت أضاف أضافت أكد أكدت أعلن أعلنت أوضح أوضحت أشار أشارت صرح صرحت كتب كتبت نقل أفاد أفادت شدد شددت لفت';
const MARKED = /[«“"]([^«»“”"\n]{3,})[»”"]/g;
const SAID = new RegExp(`(?<![\\p{L}\\p{M}])و?(?:${VERBS.split(' ').join('|')})(?![\\p{L}\\p{M}])`, 'gu');
const NAME = /^\s+((?:[\p{L}\p{M}]+\s+){1,6}?)(?:إن|أن|إنه|أنه|إنها|أنها|في|على|خلال|يوم)\s/u;
const CLAUSE = /\s(?:إن|أن|إنه|أنه|إنها|أنها)\s([^.\n]+)/;
const WINDOW = 300;

export function findQuotes(text) {
  const found = [];
  const marked = [...text.matchAll(MARKED)];
  let next = 0;
  for (const verb of text.matchAll(SAID)) {
    const after = verb.index + verb[0].length;
    const line = text.slice(after, after + WINDOW).split('\n', 1)[0];
    const speaker = NAME.exec(line)?.[1].trim() ?? found.at(-1)?.speaker ?? null;
    while (next < marked.length && marked[next].index < after) next++;
    const clause = CLAUSE.exec(line);
    if (clause !== null) found.push({ kind: 'indirect', start: after + clause.index + clause[0].length - clause[1].length, text: clause[1], speaker, cue: verb[0] });
    if (next < marked.length && marked[next].index < after + line.length) {
      found.push({ kind: clause === null ? 'direct' : 'partial', start: marked[next].index + 1, text: marked[next][1], speaker, cue: verb[0] });
      next++;
    }
  }
  return found;
}
