import * as ch from './characters.ts';
import { hasShadda, isHomograph } from './homographs/index.ts';
import type { CueReading } from './lexicon/lexicon.ts';
import type { CueLexicon, CueVerb } from './lexicon/cue-lexicon.ts';
import * as f from './lexicon/features.ts';
import { readLead } from './phrases/complement.ts';
import { readChannel } from './phrases/prepositional.ts';
import { has, hasClitic, isFiniteVerb, readingsOf, stemStart } from './phrases/words.ts';
import type { Tokens } from './tokens.ts';

/** A word that may be a cue, with the reading that fits its spelling best. Whether it is one depends on its content. */
export interface CueWord {
  readonly token: number;
  readonly verb: CueVerb;
  readonly reading: CueReading;
  /** The written word without an attached و or ف. */
  readonly start: number;
  readonly end: number;
  readonly passive: boolean;
}

/**
 * Every word that the lexicon knows as a form of a cue, in text order. Left out here is what the spelling alone
 * excludes: a participle that is no circumstance (مؤكد for مؤكدا), a verb after بـ, anything with the article.
 */
export function findCues(t: Tokens): CueWord[] {
  const cues: CueWord[] = [];
  for (let token = 0; token < t.count; token++) {
    if ((t.features[token] & f.EULOGY) !== 0) {
      token += t.width[token] - 1; // وسلم in صلى الله عليه وسلم
      continue;
    }
    if ((t.features[token] & f.CUE) === 0 || t.width[token] > 1) continue;
    const reading = chooseReading(t, token);
    if (reading === null || isHomograph(t, token, reading)) continue;
    cues.push({
      token,
      reading,
      verb: (t.lexicon as CueLexicon).verbs[reading.verb],
      start: stemStart(t, token, f.WA | f.FA),
      end: t.end[token],
      passive: reading.voice === 'passive' || (reading.form === 'verb' && hasPassiveVowel(t, token, reading)),
    });
  }
  return cues;
}

function chooseReading(t: Tokens, token: number): CueReading | null {
  if (t.suffix[token] !== 0 && (t.text.charCodeAt(t.end[token] - 1) === ch.TEH_MARBUTA || t.text.charCodeAt(t.end[token] - 2) === ch.TEH_MARBUTA)) return null; // حديثة, حديثةً are no حديثه
  const fitting = readingsOf(t, token, fits);
  if (fitting.length < 2) return fitting[0] ?? null;
  // نفى and نفي, رأى and رأي share a key: the last letter as written decides, where writers keep them apart.
  // أعتقد is "I think": a past in ا (اعتقد) is never written with a hamza
  const first = t.text.charCodeAt(stemStart(t, token, f.WA | f.FA));
  if (first === ch.ALEF_HAMZA_ABOVE || (first === ch.ALEF && isDenied(t, token))) {
    const own = fitting.find(({ person, tense, verb }) => person === 1 && tense === 'present' && (t.lexicon as CueLexicon).verbs[verb].lemma.charCodeAt(0) === ch.ALEF);
    if (own !== undefined) return own;
  }
  if (hasShadda(t, token)) {
    const doubled = fitting.find(({ verb }) => (t.lexicon as CueLexicon).verbs[verb].lemma.includes('\u0651')); // ذكّر is no ذكر
    if (doubled !== undefined) return doubled;
  }
  const active = fitting[0].voice === 'passive' ? fitting.find(({ voice }) => voice !== 'passive') : undefined;
  if (active !== undefined) return active; // تنبأ: he foretold, and not "she is told"
  const last = t.text[t.end[token] - 1];
  return fitting.find((reading) => t.suffix[token] !== 0 || reading.text.endsWith(last)) ?? fitting[0];
}

/** لا اعتقد: no past stands behind لا. */
const isDenied = (t: Tokens, token: number): boolean => has(t, token - 1, f.NEGATION) && t.clitics[token] === 0 && ch.FOLD[t.text.charCodeAt(t.end[token - 1] - 1)] === ch.ALEF && ch.FOLD[t.text.charCodeAt(t.end[token - 1] - 2)] === ch.LAM;

function fits(t: Tokens, token: number, { form, text, tense, number, verb }: CueReading): boolean {
  // التأكيد على أن, القول إن: the article stands only on a noun that its content follows at once
  if (hasClitic(t, token, f.AL)) return form === 'noun' && !hasClitic(t, token, f.SA) && (readLead(t, token + 1) !== null || (text === 'قول' && (hasClitic(t, token, f.BI) || (t.features[token - 1] & f.CUE) !== 0) && announces(t, token + 1))); // مضيفا القول: «…»
  switch (form) {
    case 'verb':
      if (hasClitic(t, token, f.BI | f.KA)) return false;
      return hasClitic(t, token, f.SA | f.LI) ? tense === 'present' : true;
    case 'participle': // a circumstance stands in the accusative
      if (hasClitic(t, token, f.BI | f.KA | f.LI | f.SA) || t.suffix[token] !== 0) return false;
      if (t.code[token - 1] === f.FIRST_PERSON && readLead(t, token + 1) !== null && (t.lexicon as CueLexicon).verbs[verb].type === 'believe') return true; // أنا مقتنع بأن
      if (text.endsWith('ة') && !isApart(t, token)) return false; // مطالبة بأن: a predicate, مواصلة: a noun
      return /(?:ا|ة|ين|ات)$/.test(text) || number === 'dual';
    case 'noun':
      return !hasClitic(t, token, f.SA);
  }
}

/** بالقول: «…», بالقول في بيان «…»: what is said follows, or where it was said. */
function announces(t: Tokens, i: number): boolean {
  const kind = t.kind[i];
  if (kind === ch.COLON || kind === ch.QUOTE || kind === ch.COMMA) return true;
  const next = readChannel(t, i);
  return next > i && (t.kind[next] === ch.COLON || t.kind[next] === ch.QUOTE);
}

/** Parted from what is before it by a comma, a mark, و or an adverb, as a circumstance is. */
function isApart(t: Tokens, token: number): boolean {
  const kind = t.kind[token - 1];
  for (let i = token - 1; i >= Math.max(0, token - 24) && t.kind[i] !== ch.STOP && t.kind[i] !== ch.BREAK && (t.features[i] & f.COMPLEMENTIZER) === 0; i--) if (isFiniteVerb(t, i)) return true;
  return kind !== ch.LETTER || hasClitic(t, token, f.WA) || (t.features[token - 1] & (f.ADVERB | f.TIME_ADVERB | f.TIME | f.TIME_UNIT | f.CUE)) !== 0;
}

/** أُعلن, نُقل, يُقال: a damma on the first letter; the present of some derived verbs has one in either voice (يُضيف, يُؤكد). */
function hasPassiveVowel(t: Tokens, token: number, { tense, verb }: CueReading): boolean {
  if (t.text.charCodeAt(stemStart(t, token) + 1) !== ch.DAMMA) return false;
  return tense !== 'present' || !hasDamma((t.lexicon as CueLexicon).verbs[verb].lemma);
}

/** Forms II, III and IV: أضاف, بيّن, تابع; but توقّع is of the fifth. */
const hasDamma = (lemma: string): boolean => lemma[0] === 'أ' || (lemma.includes('\u0651') && lemma[0] !== 'ت') || (lemma[1] === 'ا' && lemma.length === 4);
