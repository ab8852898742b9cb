import * as ch from '../characters.ts';
import type { CueWord } from '../cues.ts';
import { OBJECT } from '../lexicon/cue-lexicon.ts';
import * as f from '../lexicon/features.ts';
import type { Tokens } from '../tokens.ts';
import { accepts, readLead } from './complement.ts';
import { GENITIVES, readCore } from './core.ts';
import { enclosedEnd, isTold } from './enclosed.ts';
import type { Phrase } from './noun-phrase.ts';
import { isPresent } from './name-words.ts';
import { isDrawn, isIntransitive, isTransitive } from './speakable.ts';
import { has, hasClitic, isAccusative, isFiniteVerb, isLoneLetter, isWord } from './words.ts';

/** What is never part of a name. */
const NO_NAME = f.PREPOSITION | f.COMPLEMENTIZER | f.CONJUNCTION | f.RELATIVE | f.NEGATION | f.PARTICLE | f.PRONOUN | f.DEMONSTRATIVE | f.QUESTION | f.ADVERB | f.TIME | f.TIME_UNIT | f.TIME_ADVERB | f.EULOGY | f.QUANTIFIER | f.PLACE | f.CHANNEL;
/** Words behind an office that are its bearer's name at most. */
const LONGEST = 4;

/**
 * A source whose name goes on with a word that is an ordinary one elsewhere (فادي زريقات, هناء إدوار) or looks like one
 * with a clitic (براين بلوك, نور الدين كحال), or that has none but unknown words behind its office (القاصة فتحية النمر).
 * Every word is some family's name: what tells is that the clause, a comma or his office follows right behind it, where
 * an object would have a case ending, an article or a genitive. Null where nothing goes on so.
 *
 *     وقال السيد كمال قارة خبير دولي في علم المناخ إن
 *     cue  source──── ^    office
 */
export function withFamilyName(t: Tokens, cue: CueWord, source: Phrase, limit: number): Phrase | null {
  if (cue.reading.form !== 'verb' || cue.verb.addressee === OBJECT || source.members.length > 0 || source.kind !== 'person' || isDrawn(t, cue, source.last)) return null;
  const free = isIntransitive(cue); // its verb takes no object that the word could be
  const name = source.names.at(-1);
  const { last } = source;
  const end = name === undefined ? (source.definite && !hasClitic(t, last, f.AL) ? bearerEnd(t, last) : -1) : name.end === last && canBeFamily(t, last, free) ? last + 1 : -1;
  if (end < 0 || end >= limit) return null;
  if (name?.start === source.first && end === source.first + 2 && !has(t, source.first, f.GIVEN_NAME | f.SURNAME) && (t.agreement[last] & f.FEMININE) !== 0) return null; // متجاهلة حقيقة أن
  if (!free && isTransitive(cue)) return null;
  if (name === undefined && !free && readLead(t, end) === null) return null;
  const office = name === undefined ? end : officeEnd(t, end, limit, free || has(t, last, f.GIVEN_NAME | f.SURNAME));
  if (office === end && !isClosed(t, end, free && !hasClitic(t, end - 1, f.AL))) return null;
  const whole = t.kind[office] === ch.COMMA ? Math.max(office, enclosedEnd(t, office, limit)) : office;
  return { ...source, last: whole, bare: office, end: t.end[whole - 1], definite: true, names: [...source.names.slice(0, -1), { start: name?.start ?? last, end }] };
}

/** The end of the name behind an office: words without article or clitic, the last of which may have one. */
function bearerEnd(t: Tokens, from: number): number {
  let i = from;
  while (i < from + LONGEST && canBeFamily(t, i, true) && !isFiniteVerb(t, i) && (i === from || !hasClitic(t, i - 1, f.AL))) i++;
  return i > from + 1 ? i : -1;
}

function canBeFamily(t: Tokens, i: number, free: boolean): boolean {
  if (!isWord(t, i) || t.end[i] - t.start[i] < 3 || has(t, i, NO_NAME) || (has(t, i, f.TITLE) && !has(t, i, f.GIVEN_NAME | f.SURNAME)) || isLoneLetter(t, i) || isAccusative(t, i) || hasClitic(t, i, f.WA | f.LI) || isOther(t, i)) return false;
  if (t.suffix[i] !== 0 && t.text.charCodeAt(t.end[i] - 1) !== ch.YEH) return false; // أنصاري
  if (hasClitic(t, i, f.BI)) return has(t, i, f.GIVEN_NAME) && !has(t, i, f.COMMON_WORD) && !hasClitic(t, i, f.AL); // بلوك, بانيتا; but بثقة, بجدة
  if (hasClitic(t, i, f.FA | f.KA)) return !hasClitic(t, i, f.AL) && (free || has(t, i, f.GIVEN_NAME)); // كحال, فانوتاس
  return free ? !has(t, i, f.ORGANIZATION) || has(t, i, f.ROLE) : !isFiniteVerb(t, i) && !has(t, i, f.ORGANIZATION | f.DOCUMENT);
}

/** أريد, امرأة, المواطنين: a verb of its own, or a person of whom more is said. */
const isOther = (t: Tokens, i: number): boolean => (has(t, i, f.CUE) && isFiniteVerb(t, i)) || (has(t, i, f.PERSON) && !has(t, i, f.GIVEN_NAME | f.SURNAME | f.ROLE) && !isAccusative(t, i));

/** Where the office ends that stands right behind a name. */
function officeEnd(t: Tokens, i: number, limit: number, free: boolean): number {
  if (!free || !has(t, i, f.ROLE) || (t.clitics[i] & ~f.AL) !== 0 || isAccusative(t, i)) return i;
  const core = readCore(t, i, limit, GENITIVES);
  return core === null || core.kind !== 'person' || core.last === i + 1 ? i : core.last;
}

/** The clause or a colon follows; a comma only where the word can be no object. */
const isClosed = (t: Tokens, i: number, comma: boolean): boolean =>
  readLead(t, i) !== null || isTold(t, i) || (t.kind[i] === ch.COLON && !hasClitic(t, i - 1, f.AL)) || (t.kind[i] === ch.COMMA && (comma || has(t, i + 1, f.COMPLEMENTIZER))) || (t.kind[i] === ch.OPEN && !hasClitic(t, i - 1, f.AL));

/**
 * A name right behind the cue of which no word can be read as one: it is a verb elsewhere (وأشار شكر إلى أن), it begins
 * with و (يرى واليكنوفسكي أن), or with a noun (رأت فوز خلف أن). That the clause follows is what tells; null where it does not.
 */
export function bareName(t: Tokens, cue: CueWord, limit: number): Phrase | null {
  const first = cue.token + 1;
  const { form, person } = cue.reading;
  if (form !== 'verb' || cue.passive || person === 1 || person === 2 || cue.verb.addressee === OBJECT || isTransitive(cue) || !isWord(t, first) || t.suffix[first] !== 0) return null;
  const joined = t.features[first] === 0 && hasClitic(t, first, f.WA) && t.end[first] - t.start[first] > 4 && t.text.charCodeAt(t.end[first] - 2) !== ch.TEH; // but والدتي
  const verb = t.clitics[first] === 0 && has(t, first, f.VERB | f.CUE) && isFiniteVerb(t, first) && !isPresent(t, first);
  const noun = t.clitics[first] === 0 && has(t, first, f.NOUN) && isIntransitive(cue) && !isAccusative(t, first);
  if (!joined && !verb && !noun) return null;
  let last = first + 1;
  while (last < first + 3 && last < limit && canBeFamily(t, last, true) && !hasClitic(t, last, f.AL)) last++;
  const lead = readLead(t, last);
  if (lead === null || !accepts(cue.verb.complements, lead) || (noun && last === first + 1)) return null;
  return {
    first, last, bare: last, start: t.start[first], end: t.end[last - 1], kind: 'person', agreement: 0, definite: true,
    title: null, role: null, organization: null, names: [{ start: first, end: last }], members: [],
  };
}
