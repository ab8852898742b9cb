/** What a control, a lone surrogate or a noncharacter becomes: HTML may not hold them. One code unit for one. */
const REPLACEMENT = '\ufffd';
/** Line ends are kept as they are, for a parser makes a line feed of every CR that it reads. */
const REFERENCES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
/** Embeddings, overrides, isolates and their ends: they reach beyond the words that they stand in. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text for an element or for an attribute in either kind of quotes. A browser reads back as many code units. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"'\r]/g, (character) => REFERENCES[character])
    .replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu, REPLACEMENT);
}

/** Words of the article among words of ours: in a first-strong isolate, for a tooltip takes no markup. */
export function isolate(text: string): string {
  return `\u2068${stripBidiControls(text)}\u2069`;
}

/** Text whose direction stays its own. */
export function stripBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
