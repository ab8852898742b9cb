import { nounOf, participleForms, participleOf } from './conjugate/nominal.ts';
import { pastActive, pastPassive, type Sounds } from './conjugate/past.ts';
import { presentActive, presentPassive } from './conjugate/present.ts';
import { type Root, rootOf } from './conjugate/root.ts';
import { constructs, spell } from './conjugate/spelling.ts';

/** One inflected form of a verb as news writes it: no vowels, no attached و ف س ل ب, no article, no pronoun. */
export interface CueForm {
  /** With its right hamza: the reader folds it. */
  readonly text: string;
  readonly form: 'verb' | 'participle' | 'noun';
  /** Of a verb; null of a participle and a noun. */
  readonly tense: 'past' | 'present' | null;
  /** `passive` only where its spelling differs from the active (قيل, يقال); where it does not, the vowels tell. */
  readonly voice: 'active' | 'passive' | null;
  readonly person: 1 | 2 | 3 | null;
  readonly gender: 'masculine' | 'feminine' | null;
  readonly number: 'singular' | 'dual' | 'plural' | null;
  /** `construct`: what it looks like before an attached pronoun, where that differs (أبلغو in أبلغوه, نفا in نفاه). */
  readonly stem: 'whole' | 'construct';
  /** Spelled so in the jussive alone, after لم, لا or لـ: لم يقل, لم يجب. Anywhere else it is another word (يجب أن). */
  readonly jussive: boolean;
}

/** What is needed to inflect a cue verb; see `CueEntry`. */
export interface Inflected {
  /** Third person masculine past, with the shadda that tells form II from form I. */
  readonly lemma: string;
  /** Third person masculine present; form I needs it (يقول). */
  readonly present?: string;
  /** Active participle where it is irregular; `-` for none. */
  readonly participle?: string;
  /**
   * Verbal noun where it is irregular, which in form I it always is (قول); a second one of the same meaning after a
   * slash, plurals after a space (نصح/نصيحة نصائح). `ات` stands for the regular noun and its sound plural (تصريح
   * تصريحات), `-` for none.
   */
  readonly noun?: string;
}

const GENDERS = { m: 'masculine', f: 'feminine', '-': null } as const;
const NUMBERS = { s: 'singular', d: 'dual', p: 'plural' } as const;

/** Every form of a cue: verb, active participle, verbal noun. Each spelling stands once, its most usual reading first. */
export function conjugate(entry: Inflected): CueForm[] {
  const root = rootOf(entry.lemma);
  const forms = new Forms();
  addVerb(forms, root, entry.lemma, entry.present);
  const participle = entry.participle ?? participleOf(root);
  const weak = root.weakness === 'defective' || entry.participle?.endsWith('ي'); // المدعي, as a dictionary may write it
  if (participle !== null && participle !== '-') {
    for (const [kind, text] of participleForms(entry.participle?.replace(/ي$/, '') ?? participle, weak === true))
      forms.add(text, 'participle', null, 'active', `-${kind}`);
  }
  nouns(entry.noun ?? '', nounOf(root)).forEach((column, i) => {
    for (const text of column.split('/')) forms.add(text, 'noun', null, null, `-${/(ة|ات)$/.test(text) ? 'f' : 'm'}${i === 0 ? 's' : 'p'}`);
  });
  return forms.list;
}

/** The verb forms alone: past and present, indicative, subjunctive and jussive; for ordinary verbs too. */
export function conjugateVerb(lemma: string, present?: string): CueForm[] {
  const forms = new Forms();
  addVerb(forms, rootOf(lemma), lemma, present);
  return forms.list;
}

function addVerb(forms: Forms, root: Root, lemma: string, present = likelyPresent(lemma)): void {
  const add = (list: Sounds[], tense: 'past' | 'present', voice: 'active' | 'passive'): void => {
    for (const [person, sounds] of list) for (const text of spellings(sounds)) forms.add(text, 'verb', tense, voice, person);
  };
  add(pastActive(root, lemma, present), 'past', 'active');
  add(presentActive(root, present), 'present', 'active');
  add(pastPassive(root), 'past', 'passive');
  add(presentPassive(root, present), 'present', 'passive');
}

/** The present of form I where nobody tells it, by what is most frequent in its class: يصف, يقول, يدعو, ينفي. */
function likelyPresent(lemma: string): string {
  return `ي${lemma.replace(/^[او](?=..)/, '').replace(/ى$/, 'ي').replace(/ا(.?)$/, 'و$1')}`;
}

/** بدؤوا is also written بدأوا, and جاؤوا جاءوا; news has both. */
function spellings(sounds: string): string[] {
  const text = spell(sounds);
  const end = text.length - 3;
  if (text[end] !== 'ؤ' || text[end + 1] !== 'و' || !/[ان]$/.test(text)) return [text];
  return [text, text.slice(0, end) + (text[end - 1] === 'ا' ? 'ء' : 'أ') + text.slice(end + 1)];
}

function nouns(column: string, regular: string | null): string[] {
  if (column === '-') return [];
  if (column !== '' && column !== 'ات') return column.split(' ');
  if (regular === null) return [];
  return column === '' ? [regular] : [regular, regular.replace(/ة$/, '') + 'ات'];
}

/** Collects forms; a spelling that is there already is passed over, for the first reading is the most usual. */
class Forms {
  readonly list: CueForm[] = [];
  private readonly seen = new Set<string>();

  /** @param kind person, gender, number, and `!` for the jussive: `3ms`, `-fp`, `3ms!`. */
  add(text: string, form: CueForm['form'], tense: CueForm['tense'], voice: CueForm['voice'], kind: string): void {
    const person = kind[0] === '-' ? null : (Number(kind[0]) as 1 | 2 | 3);
    const gender = GENDERS[kind[1] as keyof typeof GENDERS];
    const number = NUMBERS[kind[2] as keyof typeof NUMBERS];
    const jussive = kind[3] === '!';
    if (this.isNew(text + form)) this.list.push({ text, form, tense, voice, person, gender, number, stem: 'whole', jussive });
    for (const construct of constructs(text, tense ?? 'noun'))
      if (this.isNew(`${construct}+${form}`)) this.list.push({ text: construct, form, tense, voice, person, gender, number, stem: 'construct', jussive });
  }

  private isNew(key: string): boolean {
    if (this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }
}
