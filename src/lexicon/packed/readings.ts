import type { CueReading } from '../lexicon.ts';

const FORMS = ['verb', 'participle', 'noun'] as const;
const TENSES = [null, 'past', 'present'] as const;
const VOICES = [null, 'active', 'passive'] as const;
const PERSONS = [null, 1, 2, 3] as const;
const GENDERS = [null, 'masculine', 'feminine'] as const;
const NUMBERS = [null, 'singular', 'dual', 'plural'] as const;
const STEMS = ['whole', 'construct'] as const;

/** What a reading is apart from its verb and its spelling, as one number. */
export function shapeNumber({ form, tense, voice, person, gender, number, stem, jussive }: CueReading): number {
  let shape = FORMS.indexOf(form);
  shape = shape * 3 + TENSES.indexOf(tense);
  shape = shape * 3 + VOICES.indexOf(voice);
  shape = shape * 4 + PERSONS.indexOf(person);
  shape = shape * 3 + GENDERS.indexOf(gender);
  shape = shape * 4 + NUMBERS.indexOf(number);
  shape = shape * 2 + STEMS.indexOf(stem);
  return shape * 2 + Number(jussive);
}

/** The reading that {@link shapeNumber} stands for. */
export function readReading(shape: number, verb: number, text: string): CueReading {
  let rest = shape;
  const take = (base: number): number => {
    const digit = rest % base;
    rest = (rest - digit) / base;
    return digit;
  };
  const jussive = take(2) === 1;
  const stem = STEMS[take(2)];
  const number = NUMBERS[take(4)];
  const gender = GENDERS[take(3)];
  const person = PERSONS[take(4)];
  const voice = VOICES[take(3)];
  const tense = TENSES[take(3)];
  return { verb, form: FORMS[take(3)], tense, voice, person, gender, number, text, stem, jussive };
}

/**
 * How a spelling differs from its key, letter by letter with its place: `0أ` for أخبر, counted from the end `z-1` for
 * نفى is `1ى`… Places are letters: a is the first, z the last, y the last but one. `=` before a spelling of another length.
 */
export function writeSpelling(key: string, text: string): string {
  if (text.length !== key.length) return `=${text}`;
  let changes = '';
  for (let i = 0; i < key.length; i++)
    if (text[i] !== key[i]) changes += String.fromCharCode(i < 2 && i < key.length - 1 ? A + i : Z - (key.length - 1 - i)) + text[i];
  return changes;
}

/** The spelling that {@link writeSpelling} tells from its key. */
export function readSpelling(key: string, changes: string): string {
  if (changes === '') return key;
  if (changes[0] === '=') return changes.slice(1);
  let text = key;
  for (let i = 0; i < changes.length; i += 2) {
    const place = changes.charCodeAt(i);
    const at = place < A + 2 ? place - A : key.length - 1 - (Z - place);
    text = text.slice(0, at) + changes[i + 1] + text.slice(at + 1);
  }
  return text;
}

const A = 0x61;
const Z = 0x7a;
