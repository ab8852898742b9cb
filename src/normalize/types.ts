/** Where an {@link NormalizeOptions | option set} starts from; see `docs/normalizing.md` for which to take when. */
export type NormalizePreset = 'display' | 'search' | 'none';

/**
 * What {@link normalize} changes. Every option stands alone: it starts from the preset's value, and a value given here
 * replaces it. The values are strings throughout, so that an option set can be read aloud and stored as JSON.
 */
export interface NormalizeOptions {
  /**
   * `display` changes nothing that a reader would miss; `search` folds for matching; `none` starts from nothing, so
   * that one option can be used alone. Default `display`.
   */
  readonly preset?: NormalizePreset;
  /** Canonical composition (Unicode NFC): `ا` + hamza above is `أ`, a haraka stands before the shadda. */
  readonly unicode?: 'keep' | 'NFC';
  /** `collapse`: no-break, thin and other spaces and tabs become a space, runs become one; line breaks stay. */
  readonly whitespace?: 'keep' | 'collapse';
  /**
   * `strip`: byte order mark, word joiner, soft hyphen and the C0 controls that are no white space; a zero width space
   * is a space between letters, else nothing.
   */
  readonly invisibles?: 'keep' | 'strip';
  /** `strip`: the direction marks (LRM, RLM, ALM), embeddings, overrides and isolates. */
  readonly bidi?: 'keep' | 'strip';
  /** `strip`: zero width joiner and non-joiner. They matter in emoji and after `ه`. */
  readonly joiners?: 'keep' | 'strip';
  /**
   * `between-letters`: only the tatweel that stretches a word (`محمـــد`); the one after a prefix (`بـ«`), in `١٤٣٥ هـ`
   * and as a dash stays. `strip`: all.
   */
  readonly tatweel?: 'keep' | 'between-letters' | 'strip';
  /**
   * `letters`: positional forms and ligatures of letters become the letters, lam-alef keeps its hamza. `expand`: also
   * the forms of marks and the signs that stand for words (`ﷺ` becomes four words).
   */
  readonly presentationForms?: 'keep' | 'letters' | 'expand';
  /** `contextual`: `ی` is `ي` inside a word and `ى` at its end. `fold`: `ی ک ہ ھ` are `ي ك ه ه`. */
  readonly persianLetters?: 'keep' | 'contextual' | 'fold';
  /** `strip`: harakat, tanwin, shadda, sukun, dagger alef and the Quranic marks. Hamza above and below stay. */
  readonly diacritics?: 'keep' | 'strip';
  /** `fold`: `أ إ آ ٱ` are `ا`. */
  readonly alef?: 'keep' | 'fold';
  /** `fold`: `ى` is `ي`. */
  readonly alefMaqsura?: 'keep' | 'fold';
  /** `heh`: `ة` is `ه`. */
  readonly tehMarbuta?: 'keep' | 'heh';
  /** `hamza`: `ؤ ئ` are `ء`; never `و` or `ي`. */
  readonly hamzaCarriers?: 'keep' | 'hamza';
  /**
   * `ascii`: `٠–٩` and `۰–۹` are `0–9`; `٫` and `٬` between digits and `٪` after one are `.` `,` `%`. `arabic-indic`:
   * all digits are `٠–٩` and `%` after one is `٪`; the full stop and the comma stay, for they also part dates and lists.
   */
  readonly digits?: 'keep' | 'ascii' | 'arabic-indic';
  /**
   * `repair`: no space before `، ؛ ؟ !`, and one after `،` and `؛` before a letter. Digits, URLs, e-mail addresses,
   * `@names` and `#tags` are left alone, and nothing is put after a full stop.
   */
  readonly punctuation?: 'keep' | 'repair';
  /** `decode`: HTML character references that end in `;`, until none is left: `&amp;quot;` is `"`. */
  readonly entities?: 'keep' | 'decode';
  /** `ascii`: `“ ” „ ‟ « »` are `"`, `‘ ’ ‚ ‛ ‹ ›` are `'`. `guillemets`: `" “ ” „ ‟` open and close as `«` and `»`. */
  readonly quotes?: 'keep' | 'ascii' | 'guillemets';
  /** `collapse`: three or more of one Arabic letter are one. News has none, so every preset keeps them. */
  readonly elongation?: 'keep' | 'collapse';
}

/**
 * How offsets moved: triples of original length, new length and 1 where the two go one to one (unchanged, or one unit
 * for one unit), 0 where the run is one block. Lengths are UTF-16 code units; the runs cover both texts without a gap.
 * Plain numbers, so that a map survives JSON.
 */
export interface OffsetMap {
  /** Three numbers a run. */
  readonly runs: readonly number[];
}

/** What {@link normalize} gives. */
export interface NormalizedText {
  /** The new text; the very same string as `original` where nothing changed. */
  readonly text: string;
  /** The text as passed. */
  readonly original: string;
  /** Null where nothing changed. */
  readonly map: OffsetMap | null;
  /** `mojibake`: the text looks as if its bytes were read in the wrong encoding. It is reported, never repaired. */
  readonly flags: readonly 'mojibake'[];
}

/** A normaliser with its tables built; see {@link compileNormalizer}. */
export type Normalizer = (text: string) => NormalizedText;
