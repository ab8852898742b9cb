// A plugin of typedoc: the site's search finds Arabic words. The index is made by lunr, whose trimmer cuts everything off a
// word that is no Latin letter, and so drops Arabic words whole. This one cuts what is no letter, mark or digit of any script.
import { createRequire } from 'node:module';

const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr');

/** @param {import('typedoc').Application} _application */
export function load(_application) {
  lunr.trimmer = (token) => token.update((word) => word.replace(/^[^\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, ''));
  lunr.Pipeline.registerFunction(lunr.trimmer, 'trimmer of any script');
}
