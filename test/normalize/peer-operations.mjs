/**
 * Which option sets stand for the operations of other normalisers, and which operations have none.
 *
 * An operation is named `peer operation`. Where a peer's tests do not say with which arguments they call it, several
 * option sets are given, and one of them must do what is expected. `unless` lists the differences that are meant: a
 * pattern for the input, or a test of what is expected and what was given, and the reason.
 */

const none = (options) => ({ preset: 'none', ...options });
const strip = none({ diacritics: 'strip' });
const visible = none({ unicode: 'NFC', bidi: 'strip', joiners: 'strip', invisibles: 'strip', presentationForms: 'expand', tatweel: 'strip', persianLetters: 'fold', whitespace: 'collapse' });
const folded = { preset: 'search', elongation: 'collapse' };

/** A difference that is gone once both sides went through `forget`. */
const apartFrom = (forget) => (expected, given) => forget(expected) === forget(given);
const isSubsequence = (part, whole) => {
  let at = 0;
  for (const character of whole) if (character === part[at]) at++;
  return at === part.length;
};

const MARKS = /[\u064b-\u0652\u0670]/g;
const trims = [apartFrom((text) => text.trim()), 'trims, where a span must keep its offsets'];
const deletes = [(expected, given) => expected.length < given.length && isSubsequence(expected.replace(/\s/g, ''), given), 'deletes words, tags, numbers or signs'];
const replaces = [/@|https?:|#|<|\p{Extended_Pictographic}(?!\u200d)/u, 'replaces or deletes addresses, tags, HTML and emoji'];
const lines = [/[\n\u2028]/, 'merges lines, which are paragraphs to everything else here'];
const lengths = [apartFrom((text) => text.replace(MARKS, '').replace(/(.)\1+/gu, '$1')), 'takes the shortest run and how much of it to leave as arguments'];
const someMarks = [apartFrom((text) => text.replace(MARKS, '')), 'takes the marks of one class or place alone'];
const hamza = [apartFrom((text) => text.replace(/ؤ/g, 'و').replace(/ئ/g, 'ي')), 'makes و of ؤ and ي of ئ; here a hamza never becomes a letter'];
const someAlef = [apartFrom((text) => text.replace(/[أإآ]/g, 'ا')), 'folds some alefs and not others'];
const daggerAlef = [/\u0670/, 'writes a dagger alef as alef, or keeps it, by an option of its own'];
const rareAlef = [/[ٲٳ]/, 'ٲ and ٳ are letters of Kashmiri, not spellings of an Arabic alef'];
const zeroWidth = [/\u200b/, 'a zero width space between letters parts words, and other signs without width part none'];
const extendedDigits = [/[۰-۹]/, 'maps to or from ۰–۹ alone, which text for Arabic readers has no use for'];

export const APPLIED = [
  { operation: /^(camel_tools dediac_ar|charabia NonspacingMarkNormalizer|devsamhan-arabic removeTashkeel|arabic-nlp remove_tashkeel|arajs stripTashkeel|tnkeeh _remove_diacritics|maha replace_except|(pyarabic|tashaphyne) (araby\.|normalize\.)?strip_tashkeel|pyarabic (araby\.)?strip_(shadda|small)|arabic-utils ArabicString\.(removeSuperscriptAlef|stripNonLetters)|maha remove_all_harakat)$/, options: [strip], unless: [trims, [/\u0640\u0670/, 'takes tatweel for a mark']] },
  { operation: /^araclean (remove_tashkeel|RemoveTashkeel\((?!classes=frozenset\(\{<MarkClass\.(HARAKAT: 'harakat'|SHADDA: 'shadda')>\}).*position='all'\))$/, options: [strip], unless: [[/\u06dd/, 'the end of an ayah is a sign round a number, no mark on a letter'], [/[\u{10efa}-\u{10efc}]/u, 'marks that Unicode got in version 17'], someMarks] },
  { operation: /^(quran-search-engine|arabic-services) removeTashkeel$/, options: [none({ diacritics: 'strip', alef: 'fold' }), strip], unless: [[apartFrom((text) => text.replace(/ٱ/g, 'ا')), 'folds the alef wasla with the marks, and no other alef']] },
  { operation: /(strip_tatweel|stripTatweel|remove_tatweel|removeTatweel|RemoveTatweel\(\))$/, options: [none({ tatweel: 'strip' })], unless: [[/\u0640\u0670/, 'keeps the tatweel that carries a dagger alef']] },
  { operation: /^devsamhan-arabic toDisplayKey$/, options: [{}] },
  { operation: /^bitaboom stripDiacritics$/, options: [none({ diacritics: 'strip', tatweel: 'strip' })] },
  { operation: /^arabic-utils ArabicString\.normalize$/, options: [none({ diacritics: 'strip', tatweel: 'strip' })], unless: [daggerAlef] },
  { operation: /^araclean (FoldAlef\(\)|fold_alef)$/, options: [none({ alef: 'fold' }), none({ alef: 'fold', alefMaqsura: 'fold' })], unless: [rareAlef] },
  { operation: /(bitaboom normalizeAlifVariants|devsamhan-arabic normalizeAlef|arabic-utils ArabicString\.normalizeAlef)$/, options: [none({ alef: 'fold' })] },
  { operation: /(araclean (FoldAlefMaqsura\(\)|fold_alef_maqsura)|bitaboom replaceAlifMaqsurah)$/, options: [none({ alefMaqsura: 'fold' })] },
  { operation: /^devsamhan-arabic normalizeYa$/, options: [none({ alefMaqsura: 'fold', persianLetters: 'fold' })] },
  { operation: /(fold_teh_marbuta|FoldTehMarbuta\(target=<TehMarbutaTarget\.(HEH|KEEP).*|replaceTaMarbutahWithHa|normalizeTaMarbouta|araby\.normalize_teh|arajs normalizeTeh)$/, options: [none({ tehMarbuta: 'heh' }), none({})], unless: [[/ۃ/, 'ۃ is a letter of Urdu'], [(expected) => expected.endsWith('ت'), 'ت for ة is no spelling of anything']] },
  { operation: /^devsamhan-arabic normalizeHamza$/, options: [none({ hamzaCarriers: 'hamza' })] },
  { operation: /^(pyarabic|tashaphyne) normalize\.normalize_hamza$/, options: [none({ alef: 'fold', hamzaCarriers: 'hamza' })] },
  { operation: /^(pyarabic|tashaphyne) normalize\.normalize_spellerrors$/, options: [none({ alefMaqsura: 'fold', tehMarbuta: 'heh' })] },
  { operation: /^(pyarabic|tashaphyne) normalize\.normalize_searchtext$/, options: [{ preset: 'search', hamzaCarriers: 'hamza' }] },
  { operation: /^(pyarabic|tashaphyne) normalize\.normalize_lamalef$/, options: [none({ presentationForms: 'letters', alef: 'fold' })] },
  { operation: /^(arajs normalizeLigature|pyarabic araby\.normalize_ligature)$/, options: [none({ presentationForms: 'letters', alef: 'fold' })], unless: [[/^[^\ufef5-\ufefc]*$/, 'expects another hamza, where there is no ligature at all']] },
  { operation: /^maha normalize_lam_alef$/, options: [none({ presentationForms: 'letters' }), none({ presentationForms: 'letters', alef: 'fold' })], unless: [someAlef] },
  { operation: /(FoldPresentationForms\(\)|fold_presentation_forms|normalizePresentationForms|lucene ICUFoldingFilter)$/, options: [none({ presentationForms: 'expand' })] },
  { operation: /^araclean (MapDigits\(target=<DigitTarget\.ASCII.*|map_digits)|devsamhan-arabic normalizeDigits|maha (arabic_numbers_to_english|replace_pairs)|pyarabic normalize_digits|lucene DecimalDigitFilter/, options: [none({ digits: 'ascii' }), none({ digits: 'arabic-indic' })], unless: [[/٫/, '`٫` between digits is a decimal point once the digits are ASCII'], [/[\u{1d7ce}-\u{1d7ff}]/u, 'digits of mathematical fonts are no Arabic text'], extendedDigits, [/^\D*$/, 'replaces words']] },
  { operation: /^araclean MapDigits\(target=<DigitTarget\.ARABIC_INDIC/, options: [none({ digits: 'arabic-indic' })] },
  { operation: /^araclean (MapQuotes\(\)|map_quotes)$/, options: [none({ quotes: 'ascii' })] },
  { operation: /^araclean (NormalizeUnicode\(form='NFC'\)|normalize_unicode|Pipeline\(\[NormalizeUnicode\]\))$/, options: [none({ unicode: 'NFC' })] },
  { operation: /^(araclean (CollapseWhitespace\(collapse_lines=(False|True)\)|collapse_whitespace)|bitaboom normalizeSpaces|tnkeeh _remove_extra_spaces|maha remove_extra_spaces)$/, options: [none({ whitespace: 'collapse' })], unless: [lines, [apartFrom((text) => text.replace(/ +/g, ' ')), 'takes how many spaces to leave as an argument']] },
  { operation: /^araclean (StripBidi\(\)|strip_bidi)$/, options: [none({ bidi: 'strip', joiners: 'strip', invisibles: 'strip' })], unless: [zeroWidth, [/\u200d/, '`joiners: strip` takes those of emoji too; who shows emoji keeps them']] },
  { operation: /^(araclean (UnifyLookalikes\(\)|unify_lookalikes)|bitaboom convertUrduSymbolsToArabic)$/, options: [none({ persianLetters: 'fold' })], unless: [[/ە/, 'ە is a vowel of Kurdish and Uyghur']] },
  { operation: /^lucene PersianNormalizationFilter$/, options: [none({ persianLetters: 'fold' })], unless: [[/[ےۀ\u0654]/, 'ے and the hamza of the Persian izafa are no spellings of Arabic']] },
  { operation: /^(araclean ReduceElongation\(cap=1, min_run=3\)|araclean reduce_elongation)$/, options: [none({ elongation: 'collapse' })], unless: [lengths] },
  { operation: /^bitaboom cleanSpacesBeforePeriod$/, options: [none({ punctuation: 'repair' }), none({})], unless: [[/ [.,]/, 'takes away the space before `.` and `,` too, as in `.5`']] },
  { operation: /^araclean CleanHTML\(mode=<CleanMode\.DELETE/, options: [none({ entities: 'decode' })], unless: [replaces, [/&(#?\w+)(?![\w;])/, 'reads references without `;`, of which URLs are full']] },
  { operation: /^(lucene ArabicNormalizationFilter|charabia ArabicNormalizer|arabic-nlp sanitize|devsamhan-arabic toLooseSearchKey|charabia full pipeline.*|quran-search-engine normalizeArabic)$/, options: [{ preset: 'search' }, { preset: 'search', hamzaCarriers: 'hamza' }] },
  { operation: /^devsamhan-arabic (toSearchKey|toSortKey)$/, options: [{ preset: 'search', tehMarbuta: 'keep', digits: 'keep', hamzaCarriers: 'hamza' }], unless: [trims, lines] },
  { operation: /^devsamhan-arabic normalizeName$/, options: [{ preset: 'search', tehMarbuta: 'keep', alefMaqsura: 'keep' }] },
  { operation: /^araclean Pipeline\(\[NormalizeUnicode, StripBidi, FoldPresentationForms, RemoveTatweel, UnifyLookalikes, CollapseWhitespace, NormalizeUnicode/, options: [visible, { ...visible, diacritics: 'strip', elongation: 'collapse' }, { ...visible, diacritics: 'strip', elongation: 'collapse', digits: 'ascii' }, folded], unless: [replaces, [/[؟،؛]/, 'makes Latin punctuation of Arabic'], hamza] },
  { operation: /^araclean normalize$/, options: [visible, { ...visible, diacritics: 'strip', elongation: 'collapse' }, { ...visible, diacritics: 'strip' }, folded, none({ digits: 'ascii' }), none({ alefMaqsura: 'fold' }), none({})], unless: [lines, replaces, someMarks, lengths, hamza, deletes, [(expected, given) => apartFrom((text) => text.replace(/[،,]/g, ',').replace(/ؤ/g, 'و'))(expected, given), 'makes Latin punctuation of Arabic, and و of ؤ']] },
  { operation: /^baburchi sanitizeArabic$/, options: [{ preset: 'search' }, {}, none({ tatweel: 'between-letters' }), none({ alefMaqsura: 'fold' }), none({ tehMarbuta: 'heh' }), { preset: 'search', alefMaqsura: 'keep' }], unless: [trims, zeroWidth, deletes, [(expected) => /^ | {2}|^[ء-ي]+$/.test(expected), 'deletes numbers and signs, or makes spaces of them']] },
  { operation: /^maha normalize$/, options: [{ preset: 'search', alefMaqsura: 'keep' }, { preset: 'search' }, none({ presentationForms: 'expand' }), none({ presentationForms: 'letters', alef: 'fold' }), none({ whitespace: 'collapse' }), none({ alef: 'fold' }), none({ presentationForms: 'expand', persianLetters: 'fold' })], unless: [rareAlef, hamza, [/\ufdf5/, 'spells out what the four letters of ﷵ stand for'], zeroWidth, daggerAlef, someAlef] },
];

/** Operations without an option, by the reason. */
export const LEFT_OUT = [
  ['deletes or replaces content: addresses, tags, emoji, numbers, words, punctuation, foreign letters', /(Clean(HTML|Hashtags|Mentions|URLs)|clean_(hashtags|html|mentions|urls)|HandleEmoji|handle_emoji|Remove(Foreign|Punctuation|Stopwords)|remove_(foreign|punctuation|stopwords)|Pipeline\(\[(RemoveTashkeel|StripBidi)|maha (keep|remove$|remove_(emails|english|expressions|hash|links|mentions|numbers|punctuations|strings)|replace|reduce_repeated)|_remove_(html|special|twitter|repeated)|removeUrls|remove(Numbers|Singular|Solitary)|strip(AllDigits|English|Styling)|cleanJunk|cleanLiteral|tashfeer|ArabicString\.(remove|replace)$)/],
  ['repairs scanned books: footnotes, references, page numbers, headings, line ends', /(Footnote|Hijri|Intaha|extractDigits|References|removeDeathYear|cleanTrailing|cleanMultilines|reduceMultiline|insertLineBreaks|replaceLineBreaks|removeNonIndex|normalizeSlash|cleanExtreme|condense|doubleToSingle|fixTrailingWow|addSpace|removeSpaceInside|trimSpaceInside|applySmartQuotes|connect_single|fix_spaces|fixSpaces)/],
  ['trims, where a span must keep its offsets', /(araclean (Trim\(\)|trim|Pipeline\(\[CollapseWhitespace, Trim))/],
  ['makes Latin punctuation of Arabic or the other way round, which no reader and no search asks for', /(MapPunctuation|map_punctuation|replaceEnglishPunctuation)/],
  ['makes other letters of ؤ and ئ, or drops the hamza', /(FoldHamza|fold_hamza|pyarabic normalize_hamza|arajs normalizeHamza)/],
  ['writes a dagger alef as alef or drops the alef of tanwin, which is spelling', /(normalize_small_alef|FoldTanweenAlef|fold_tanween_alef|normalize_alef$|arajs normalizeAlef)/],
  ['takes part of the marks, by class or place', /(RemoveTashkeel\(classes=frozenset\(\{<MarkClass\.(HARAKAT|SHADDA): '[a-z]+'>\}|strip_harakat|stripHarakat|remove_harakat|strip_?last_?haraka|stripShadda|reduce_?tashkeel|position='final'|autocorrect)/i],
  ['collapses other runs, or to other lengths', /ReduceElongation\((cap=2|cap=1, min_run=[24])/],
  ['makes ت of ة', /TehMarbutaTarget\.TEH/],
  ['maps to ۰–۹ or to Persian letters', /(EXTENDED_ARABIC_INDIC|charabia PersianNormalizer)/],
  ['makes spaces of direction marks', /stripZeroWidthCharacters/],
  ['is no normalisation: stems, tokens, matching, dots, transliteration, names and values of letters, numbers in words', /(arabert|Affixes|similarity|toOldArabic|wordToLetters|getMatches|includes|isEqual|startsWith|splitArabicLetters|tokenize|Tokenize|joint|separate|spellit|CharMapper|Transliterator|dediac_bw|arabicRatio|compare|isArabic|repair|sort|toSlug|ArabicAnalyzer|Stem|\(tokens\)|letter_dots|decode_tashkeel|_char|char$|pyarabic name|number2|segment_language)/],
];
