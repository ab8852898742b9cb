/** What a parser of HTML would take for something else; of a carriage return it would make a line feed. */
const REFERENCES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
/** Those, and what HTML may not hold: controls, noncharacters, and with the flag u surrogates that stand alone. */
const SPECIAL = /[&<>"'\r\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu;
/** The same without that flag is quickly looked for; most of a text has none. */
const PERHAPS_SPECIAL = new RegExp(SPECIAL.source);
/** Embeddings, overrides, isolates and their ends: they reach beyond the words that they stand in. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text for an element or for an attribute in either kind of quotes; what HTML may not hold becomes U+FFFD. A browser
 * reads back as many code units as there were.
 */
export function escapeHtml(text: string): string {
  if (!PERHAPS_SPECIAL.test(text)) return text;
  return text.replace(SPECIAL, (character) => REFERENCES[character] ?? '\ufffd');
}

/** Words of the article among words of ours: in a first-strong isolate, for a tooltip takes no markup. */
export function isolate(text: string): string {
  return `\u2068${stripBidiControls(text)}\u2069`;
}

/** Text whose direction stays its own. */
export function stripBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
