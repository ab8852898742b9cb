/**
 * Neighbouring ids are 137.5° apart, so that no two speakers have the same hue. Lightness and chroma are in the style
 * sheet, for light and dark: in OKLCH every hue of one lightness is as easy to read.
 */
export function colorOf(speaker: number | null): string {
  return speaker === null ? '--c:0' : `--h:${Math.round(250 + speaker * 137.508) % 360}`;
}

export const PAGE_STYLE = `
:root{color-scheme:light dark}
body{margin:0;background:light-dark(#fff,#17181b);color:light-dark(#1c1d20,#e9e9e6);font-family:system-ui,"Noto Sans Arabic",sans-serif}
main{max-width:50rem;margin:auto;padding:1rem}
h1{margin-inline:1rem;font-size:1.25rem}
`;

/**
 * All of it lies below `.isnad`. Backgrounds are translucent, so that a quote inside a quote is the darker one. The
 * numbers and labels are generated content: they are read and printed, but never copied with the text.
 */
export const STYLE = `
.isnad{--h:0;--c:.13;background:light-dark(#fff,#17181b);color:light-dark(#1c1d20,#e9e9e6);padding:.25rem 1rem 1rem;border-radius:.5rem}
.isnad-text{font-size:1.125em;line-height:2.3}
.isnad-text p{margin:.5em 0;overflow-wrap:anywhere}
.isnad mark,.isnad li{--ink:light-dark(oklch(.45 var(--c) var(--h)),oklch(.82 var(--c) var(--h)));--tint:light-dark(oklch(.7 var(--c) var(--h)/.18),oklch(.6 var(--c) var(--h)/.26))}
.isnad mark{background:none;color:inherit;border:0 solid var(--ink)}
.isnad mark[title]{cursor:help}
.isnad .isnad-quote{background:var(--tint);border-bottom-width:2px;padding-block:.15em;border-radius:.2em}
.isnad .isnad-quote:has(.isnad-quote){padding-bottom:.35em}
.isnad .isnad-indirect{border-bottom-style:dashed}
.isnad .isnad-partial{border-bottom:4px double var(--ink)}
.isnad .isnad-term{background:none;border-bottom-style:dotted}
.isnad .isnad-source{border-width:1px;border-radius:.35em;padding:.1em .25em}
.isnad .isnad-cue{font-weight:700;color:var(--ink)}
.isnad [data-label]{border-bottom:1px dotted}
.isnad .isnad-glued{padding-inline:0;border-inline-width:0}
.isnad [data-number]:not(.isnad-glued)::before,.isnad .isnad-glued[data-number]::after{content:attr(data-number);display:inline-block;min-width:1.1em;margin-inline:0 .3em;padding:0 .2em;border-radius:.4em;background:var(--ink);color:light-dark(#fff,#17181b);font:700 .62em/1.5 system-ui,sans-serif;text-align:center;vertical-align:.25em}
.isnad [data-label]::after{content:attr(data-label);display:inline-block;margin-inline-start:.35em;font:italic .62em/1.2 system-ui,sans-serif;vertical-align:.3em}
.isnad-speakers,.isnad-key{display:flex;flex-wrap:wrap;gap:.5em 1.5em;list-style:none;margin:1em 0 0;padding:.75em 0 0;border-top:1px solid light-dark(#ccc,#555);line-height:1.9}
.isnad-key{--c:0;font-size:.85em}
@media (forced-colors:active){.isnad [data-number]::before{border:1px solid}}
`;
