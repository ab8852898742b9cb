/**
 * Half-open range of UTF-16 code units in the text that the caller passed in: `text === input.slice(start, end)`,
 * whatever was normalised inside.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything that was found in one article: plain JSON, ids are indexes. */
export interface Article {
  /** Of this shape. */
  readonly version: 1;
  /** The input, untouched. */
  readonly text: string;
  /** Place, date and agency before the first sentence, with its dash: `القاهرة (رويترز) -`. */
  readonly dateline: Dateline | null;
  /** The sign-off at the end: `– سي إن إن`, `(أ ف ب)`. */
  readonly credit: Span | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** In text order, outer before inner. */
  readonly quotes: readonly Quote[];
  /** In text order of the cue, or of the first quote where there is no cue. */
  readonly attributions: readonly Attribution[];
  /** In order of first mention. */
  readonly speakers: readonly Speaker[];
}

/** A line of the text, or a block between blank lines; see {@link ParseOptions.paragraphs}. Trimmed, never empty. */
export interface Paragraph extends Span {
  readonly id: number;
}

/** A sentence, trimmed, never empty; it lies inside one paragraph. */
export interface Sentence extends Span {
  readonly id: number;
  readonly paragraph: number;
}

/** What stands before the first sentence of an agency text. */
export interface Dateline extends Span {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
  readonly author: Span | null;
}

/**
 * How a quote gives the words. `direct`: an utterance in marks that stands as a clause of its own. `partial`: a marked
 * fragment inside a reported clause. `indirect`: a reported clause outside marks. `term`: marks round a name, a title
 * or a word; nobody's speech.
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect' | 'term';

/** The words themselves: no marks, no spaces just inside them, no complementizer. */
export interface Quote extends Span {
  /** Index into {@link Article.quotes}. */
  readonly id: number;
  readonly kind: QuoteKind;
  /** The opening mark; null where there is none or it is missing. */
  readonly open: Span | null;
  /** The closing mark; null where there is none or it is missing. */
  readonly close: Span | null;
  /** The complementizer as written: `إنه`, `بأنه`, `إلى أن`, `عما إذا`. */
  readonly lead: Span | null;
  /** The smallest quote that this one lies inside. */
  readonly parent: number | null;
  /** The quote that this one goes on from: a paragraph that opens again, an interrupted quote. */
  readonly continues: number | null;
  /** Index of the paragraph where it starts. */
  readonly paragraph: number;
  /** Index of the sentence where it starts. */
  readonly sentence: number;
  /** Index into {@link Article.attributions}; null for a term and for marks that nobody is found to have said. */
  readonly attribution: number | null;
}

/** Of the saying itself, never of what is said. */
export type Status = 'asserted' | 'negated' | 'questioned' | 'conditional' | 'possible' | 'future';

/**
 * How the speaker was found: by a name beside the cue, by a description there, by a pronoun, by the dropped subject of
 * the verb, or because a quote goes on without a cue. Null where there is no speaker.
 */
export type How = 'named' | 'described' | 'pronoun' | 'dropped' | 'continued' | null;

/** One act of saying: a cue, its source and its quotes. */
export interface Attribution {
  /** Index into {@link Article.attributions}. */
  readonly id: number;
  readonly cue: Cue | null;
  /** The noun phrase beside the cue; null for a pronoun or a dropped subject. */
  readonly source: Source | null;
  /** Who passed it on: نقلت وكالة الأنباء (via) عن مصدر أمني (source) قوله. */
  readonly via: Source | null;
  /** Index into {@link Article.speakers}. */
  readonly speaker: number | null;
  readonly how: How;
  /** Indexes into {@link Article.quotes}; never empty. */
  readonly quotes: readonly number[];
  /** To whom, with its attached preposition: `للصحفيين`. */
  readonly addressee: Span | null;
  /** Through what: `في بيان`, `عبر حسابه على تويتر`. */
  readonly channel: Span | null;
  /** When it was said: `يوم الأربعاء`. */
  readonly time: Span | null;
  /** Where it was said: `من المكتب البيضاوي`. */
  readonly place: Span | null;
  readonly status: Status;
  /** `status === 'asserted'`; the content is never flipped. */
  readonly factual: boolean;
  /** Chance that its quotes (overlap of at least a half) and its speaker are right, 0 to 1. */
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: string;
}

/** The word that signals that somebody else's words follow, precede or surround it. */
export interface Cue extends Span {
  readonly type: CueType;
  readonly form: 'verb' | 'participle' | 'noun' | 'preposition';
  readonly voice: 'active' | 'passive' | null;
  /** Third person masculine past; null for a preposition. */
  readonly lemma: string | null;
}

/** What a cue does: one lemma has one type, two only where the frame decides. */
export type CueType =
  | 'say' | 'add' | 'conclude' | 'announce' | 'inform' | 'report' | 'explain' | 'note' | 'affirm' | 'claim' | 'argue'
  | 'deny' | 'admit' | 'agree' | 'object' | 'accuse' | 'criticize' | 'praise' | 'describe' | 'ask' | 'answer'
  | 'request' | 'order' | 'advise' | 'warn' | 'promise' | 'believe' | 'expect' | 'hope' | 'regret' | 'show' | 'according';

/** The noun phrase that names who speaks, whole, and its parts. */
export interface Source extends Span {
  readonly names: readonly Span[];
  readonly title: Span | null;
  readonly role: Span | null;
  readonly organization: Span | null;
}

/** One place where a speaker is mentioned. */
export interface Mention extends Span {
  readonly form: 'name' | 'description' | 'pronoun';
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unknown';
export type Gender = 'masculine' | 'feminine';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** One speaker across the article. */
export interface Speaker {
  /** Index into {@link Article.speakers}. */
  readonly id: number;
  /** Fullest name in the article, without title, diacritics or tatweel; a description where there is no name. */
  readonly name: string;
  /** False for مصدر أمني، مسؤول دفاع أوروبي. */
  readonly named: boolean;
  readonly kind: SpeakerKind;
  /** Of coordinated speakers (الوزيران X وY): the single ones. */
  readonly members: readonly number[];
  readonly role: string | null;
  readonly organization: string | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly mentions: readonly Mention[];
  readonly attributions: readonly number[];
}

/** One quote with its attribution, flat: scalars only, for tables and CSV. */
export interface AttributedQuote extends Span {
  readonly id: number;
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly parent: number | null;
  readonly continues: number | null;
  readonly paragraph: number;
  readonly sentence: number;
  readonly speaker: string | null;
  readonly speakerId: number | null;
  readonly speakerKind: SpeakerKind | null;
  readonly named: boolean | null;
  readonly role: string | null;
  readonly organization: string | null;
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber | null;
  readonly source: string | null;
  readonly via: string | null;
  readonly cue: string | null;
  readonly lemma: string | null;
  readonly type: CueType | null;
  readonly lead: string | null;
  readonly addressee: string | null;
  readonly channel: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly how: How;
  readonly status: Status | null;
  readonly factual: boolean | null;
  readonly attribution: number | null;
  readonly confidence: number | null;
  readonly rule: string | null;
}

/** {@link Attribution} with its quotes and its speaker as objects. */
export interface ResolvedAttribution extends Omit<Attribution, 'quotes' | 'speaker'> {
  readonly quotes: readonly Quote[];
  readonly speaker: Speaker | null;
}

export interface ParseOptions {
  /** What a paragraph is: a line (the default), or a block between blank lines, for hard-wrapped text. */
  readonly paragraphs?: 'lines' | 'blank-lines';
}

export interface ParserOptions extends ParseOptions {
  readonly lexicon?: LexiconOptions;
}

/** Words to add to the built-in lexicon; see {@link createParser}. */
export interface LexiconOptions {
  readonly cues?: readonly CueEntry[];
  readonly names?: readonly NameEntry[];
  readonly titles?: readonly string[];
  readonly roles?: readonly string[];
  readonly agencies?: readonly string[];
  /** Lemmas of built-in cues to leave out. */
  readonly without?: readonly string[];
}

/** What may stand between a cue and its content; `marks` means quotation marks alone. */
export type Complement =
  | 'إن' | 'أن' | 'بأن' | 'إلى أن' | 'على أن' | 'عن أن' | 'من أن' | 'في أن' | 'ما إذا' | 'عما إذا' | 'marks';

/** A cue verb; its inflected forms are generated. */
export interface CueEntry {
  /** Third person masculine past: `صرّح`. */
  readonly lemma: string;
  readonly type: CueType;
  readonly complements: readonly Complement[];
  readonly addressee?: 'object' | 'ل' | 'إلى' | 'على' | 'من';
  /** Third person masculine present, where generating it would be wrong. */
  readonly present?: string;
  /** Active participle, where generating it would be wrong. */
  readonly participle?: string;
  /** Verbal noun, where generating it would be wrong. */
  readonly noun?: string;
}

/** A person or an organisation to know by name. */
export interface NameEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: SpeakerKind;
  readonly gender?: Gender;
  readonly role?: string;
  readonly organization?: string;
}

/** The functions of the package, bound to one lexicon. */
export interface Parser {
  parseArticle(text: string, options?: ParseOptions): Article;
  extractQuotes(text: string, options?: ParseOptions): AttributedQuote[];
  extractAttributions(text: string, options?: ParseOptions): ResolvedAttribution[];
  splitParagraphs(text: string, options?: ParseOptions): Paragraph[];
  splitSentences(text: string, options?: ParseOptions): Sentence[];
}
