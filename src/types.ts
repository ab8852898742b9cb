/**
 * Half-open range of UTF-16 code units in the text that the caller passed in: `text === input.slice(start, end)`,
 * whatever was normalised inside.
 */
export interface Span {
  /** First code unit. */ readonly start: number;
  /** One past the last code unit. */ readonly end: number;
  /** What stands there. */ readonly text: string;
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
  /** In text order. */
  readonly paragraphs: readonly Paragraph[];
  /** In text order. */
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
  /** Index into {@link Article.paragraphs}. */
  readonly id: number;
}

/** A sentence, trimmed, never empty; it lies inside one paragraph. */
export interface Sentence extends Span {
  /** Index into {@link Article.sentences}. */
  readonly id: number;
  /** Index of the paragraph around it. */
  readonly paragraph: number;
}

/** What stands before the first sentence of an agency text. */
export interface Dateline extends Span {
  /** `القاهرة` */ readonly place: Span | null;
  /** `12 مارس` */ readonly date: Span | null;
  /** `رويترز` */ readonly agency: Span | null;
  /** The reporter, where the dateline names one. */ readonly author: Span | null;
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
  /** See {@link QuoteKind}. */
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
  /** Null where a speaker stands before a colon and marks, or where speech goes on. */
  readonly cue: Cue | null;
  /** The noun phrase beside the cue; null for a pronoun or a dropped subject. */
  readonly source: Source | null;
  /** Who passed it on: نقلت وكالة الأنباء (via) عن مصدر أمني (source) قوله. */
  readonly via: Source | null;
  /** Index into {@link Article.speakers}. */
  readonly speaker: number | null;
  /** See {@link How}. */
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
  /** See {@link Status}. */
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
  /** What it does. */
  readonly type: CueType;
  /** `قال`, `قائلا`, `قوله`, `بحسب` */
  readonly form: 'verb' | 'participle' | 'noun' | 'preposition';
  /** Null for a noun or a preposition. */
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
  /** Bare names in it, without title or role. */ readonly names: readonly Span[];
  /** `الدكتور` */ readonly title: Span | null;
  /** `وزير الدفاع الأمريكي` */ readonly role: Span | null;
  /** The organisation that the role belongs to. */ readonly organization: Span | null;
}

/** One place where a speaker is mentioned. */
export interface Mention extends Span {
  /** How it mentions the speaker. */
  readonly form: 'name' | 'description' | 'pronoun';
}

/** `group`: several people, named or not; `document`: a statement, a report, a poll. */
export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unknown';
/** Of the noun or name; a plural of things is feminine. */
export type Gender = 'masculine' | 'feminine';
/** Of the speaker, not of the verb, which is singular before its subject. */
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** One speaker across the article. */
export interface Speaker {
  /** Index into {@link Article.speakers}. */
  readonly id: number;
  /** Fullest name in the article, without title, diacritics or tatweel; a description where there is no name. */
  readonly name: string;
  /** False for مصدر أمني، مسؤول دفاع أوروبي. */
  readonly named: boolean;
  /** What kind of speaker. */
  readonly kind: SpeakerKind;
  /** Of coordinated speakers (الوزيران X وY): the single ones. */
  readonly members: readonly number[];
  /** Fullest role in the article: `وزير الدفاع الأمريكي`. */
  readonly role: string | null;
  /** What the role belongs to. */
  readonly organization: string | null;
  /** Null where nothing tells. */
  readonly gender: Gender | null;
  /** Null where nothing tells. */
  readonly number: GrammaticalNumber | null;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Indexes into {@link Article.attributions}. */
  readonly attributions: readonly number[];
}

/** One quote with its attribution, flat: scalars only, for tables and CSV. */
export interface AttributedQuote extends Span {
  /** Index into {@link Article.quotes}. */ readonly id: number;
  /** See {@link QuoteKind}. */ readonly kind: 'direct' | 'partial' | 'indirect';
  /** See {@link Quote.parent}. */ readonly parent: number | null;
  /** See {@link Quote.continues}. */ readonly continues: number | null;
  /** See {@link Quote.paragraph}. */ readonly paragraph: number;
  /** See {@link Quote.sentence}. */ readonly sentence: number;
  /** {@link Speaker.name}; null where the article does not tell. */ readonly speaker: string | null;
  /** Index into {@link Article.speakers}. */ readonly speakerId: number | null;
  /** See {@link Speaker.kind}. */ readonly speakerKind: SpeakerKind | null;
  /** See {@link Speaker.named}. */ readonly named: boolean | null;
  /** See {@link Speaker.role}. */ readonly role: string | null;
  /** See {@link Speaker.organization}. */ readonly organization: string | null;
  /** See {@link Speaker.gender}. */ readonly gender: Gender | null;
  /** See {@link Speaker.number}. */ readonly number: GrammaticalNumber | null;
  /** The words of {@link Attribution.source}. */ readonly source: string | null;
  /** The words of {@link Attribution.via}. */ readonly via: string | null;
  /** The words of {@link Attribution.cue}. */ readonly cue: string | null;
  /** See {@link Cue.lemma}. */ readonly lemma: string | null;
  /** See {@link Cue.type}. */ readonly type: CueType | null;
  /** The words of {@link Quote.lead}. */ readonly lead: string | null;
  /** The words of {@link Attribution.addressee}. */ readonly addressee: string | null;
  /** The words of {@link Attribution.channel}. */ readonly channel: string | null;
  /** The words of {@link Attribution.time}. */ readonly time: string | null;
  /** The words of {@link Attribution.place}. */ readonly place: string | null;
  /** See {@link How}. */ readonly how: How;
  /** See {@link Status}; null where there is no attribution. */ readonly status: Status | null;
  /** See {@link Attribution.factual}. */ readonly factual: boolean | null;
  /** Index into {@link Article.attributions}. */ readonly attribution: number | null;
  /** See {@link Attribution.confidence}. */ readonly confidence: number | null;
  /** See {@link Attribution.rule}. */ readonly rule: string | null;
}

/** {@link Attribution} with its quotes and its speaker as objects. */
export interface ResolvedAttribution extends Omit<Attribution, 'quotes' | 'speaker'> {
  /** Never empty. */
  readonly quotes: readonly Quote[];
  /** Null where the article does not tell. */
  readonly speaker: Speaker | null;
}

/** How to read a text. */
export interface ParseOptions {
  /** What a paragraph is: a line (the default), or a block between blank lines, for hard-wrapped text. */
  readonly paragraphs?: 'lines' | 'blank-lines';
}

/** How a parser reads every text. */
export interface ParserOptions extends ParseOptions {
  /** Words to add to the built-in lexicon. */
  readonly lexicon?: LexiconOptions;
}

/** Words to add to the built-in lexicon; see {@link createParser}. */
export interface LexiconOptions {
  /** Verbs that announce speech. */ readonly cues?: readonly CueEntry[];
  /** People and organisations to know by name. */ readonly names?: readonly NameEntry[];
  /** Words before a name that are no part of it: `الدكتور`. */ readonly titles?: readonly string[];
  /** Nouns of office: `وزير`. */ readonly roles?: readonly string[];
  /** News agencies and other outlets. */ readonly agencies?: readonly string[];
  /** Lemmas of built-in cues to leave out. */ readonly without?: readonly string[];
}

/** What may stand between a cue and its content; `marks` means quotation marks alone. */
export type Complement =
  | 'إن' | 'أن' | 'بأن' | 'إلى أن' | 'على أن' | 'عن أن' | 'من أن' | 'في أن' | 'ما إذا' | 'عما إذا' | 'marks';

/** A cue verb; its inflected forms are generated. */
export interface CueEntry {
  /** Third person masculine past: `صرّح`. */
  readonly lemma: string;
  /** What it does. */
  readonly type: CueType;
  /** What may stand between it and its content. */
  readonly complements: readonly Complement[];
  /** How it takes the one spoken to; left out, it takes none. */
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
  /** Fullest name, without title. */ readonly name: string;
  /** Other spellings and short names. */ readonly aliases?: readonly string[];
  /** A person where left out. */ readonly kind?: SpeakerKind;
  /** Unknown where left out. */ readonly gender?: Gender;
  /** Office, for the result. */ readonly role?: string;
  /** What the office belongs to, for the result. */ readonly organization?: string;
}

/** The functions of the package, bound to one lexicon. */
export interface Parser {
  /** As the function of this name. */ parseArticle(text: string, options?: ParseOptions): Article;
  /** As the function of this name. */ extractQuotes(text: string, options?: ParseOptions): AttributedQuote[];
  /** As the function of this name. */ extractAttributions(text: string, options?: ParseOptions): ResolvedAttribution[];
  /** As the function of this name. */ splitParagraphs(text: string, options?: ParseOptions): Paragraph[];
  /** As the function of this name. */ splitSentences(text: string, options?: ParseOptions): Sentence[];
  /** As the function of this name. */ parseStream(options?: ParseOptions): TransformStream<string, Article>;
}
