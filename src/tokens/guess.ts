import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import { endsWith, isArticle, isBrokenPlural, isFifthForm, isParticiple, pronounsIn, shapeOf } from '../lexicon/shapes.ts';
import type { TokenTable } from './table.ts';

const AIN = 0x0639, DAL = 0x062f;

/**
 * What the shape of an unknown word tells: و + ال, ب + ال, ل + ل can hardly be anything but clitics; verbal nouns
 * (استخدام, تطوير) and words in ات and ية are nouns; عبدال… is a name. `feminine`: a last ه, folded, may be ة.
 */
export function guessWord(table: TokenTable, text: string, token: number, units: Uint16Array, length: number, feminine: boolean): void {
  let at = 0;
  let clitics = 0;
  if (units[0] === ch.WAW || units[0] === ch.FEH) {
    clitics = units[0] === ch.WAW ? f.WA : f.FA;
    at = 1;
  }
  if (units[at] === ch.BEH && units[at + 1] === ch.WAW && isMaghrebi(units, length)) {
    table.clitics[token] = clitics;
    return;
  }
  if (isArticle(units, at, length) && isBareAlef(text, table.start[token] + at)) {
    clitics |= f.AL;
    at += 2;
  } else if (units[at] === ch.BEH && isArticle(units, at + 1, length)) {
    clitics |= f.AL | f.BI; // كال… is a foreign name more often: كالديرون
    at += 3;
  } else if (units[at] === ch.LAM && units[at + 1] === ch.LAM && length - at > 4) {
    clitics |= f.AL | f.LI;
    at += 2;
  } else if (units[at] === ch.BEH || units[at] === ch.LAM) {
    const noun = shapeOf(units, at + 1, length) !== 0 || endsInPronoun(units, at + 1, length) || (units[at] === ch.BEH && isFifthForm(units, at + 1, length) && !units.subarray(at + 1, length).includes(ch.WAW)) || isBrokenPlural(units, at + 1, length) || text.charCodeAt(table.start[token] + at + 1) === ch.ALEF_HAMZA_ABOVE; // لتطوير, بإنشاء, لتراخيص, بأشد
    if (noun) {
      clitics |= units[at] === ch.BEH ? f.BI : f.LI;
      at++;
    }
  }
  if (length - at > 6 && units[at] === AIN && units[at + 1] === ch.BEH && units[at + 2] === DAL && isArticle(units, at + 3, length)) {
    table.clitics[token] = clitics;
    table.features[token] = f.GIVEN_NAME;
    table.agreement[token] = f.MASCULINE;
    return;
  }
  // سيسيه is no سيسية, and no long verbal noun begins with أ as أندرادي does
  const shaped = (feminine || units[length - 1] !== ch.HEH) && (length - at < 6 || text.charCodeAt(table.start[token] + at) !== ch.ALEF_HAMZA_ABOVE);
  const shape = (shaped ? shapeOf(units, at, length) : 0) || ((clitics & (f.AL | f.BI)) !== 0 && isFifthForm(units, at, length) ? f.NOUN : 0) || ((clitics & (f.BI | f.LI)) !== 0 && isBrokenPlural(units, at, length) ? f.NOUN : 0);
  if (shape === 0 && (clitics & ~(f.WA | f.FA)) === 0 && at === 1 && inflectedShape(table, text, token, units, 1, length, clitics) === 0) return; // وانغ, فاندربلت
  table.clitics[token] = clitics;
  table.features[token] = shape || inflectedShape(table, text, token, units, at, length, clitics);
  if (table.features[token] === (f.NOUN | f.ADJECTIVE)) table.agreement[token] = f.FEMININE | f.SINGULAR;
}

/** بتفضيله, لاستقباله: a verbal noun with its pronoun. */
const endsInPronoun = (units: Uint16Array, from: number, length: number): boolean => pronounsIn(units[length - 1]).some(({ units: pronoun }) => pronoun[0] !== ch.YEH && endsWith(units, length, pronoun) && shapeOf(units, from, length - pronoun.length) === f.NOUN);

/** بوفنارة: a name of the Maghreb; but بوليسية. */
const isMaghrebi = (units: Uint16Array, length: number): boolean => length > 4 && !(units[length - 2] === ch.YEH && units[length - 1] === ch.HEH);

/** A verbal noun with a pronoun (انتباهي, استقبالهم) or in the accusative (إخفاقا), and a participle in it (معددا). */
function inflectedShape(table: TokenTable, text: string, token: number, units: Uint16Array, from: number, length: number, clitics: number): number {
  if ((clitics & f.AL) !== 0) return 0;
  if (units[length - 1] === ch.ALEF) {
    if (!isParticiple(units, from, length) && shapeOf(units, from, length - 1) === 0) return 0;
    table.agreement[token] = f.ACCUSATIVE;
    return f.NOUN;
  }
  if (text.charCodeAt(table.end[token] - 1) === ch.ALEF_MAQSURA) return 0; // أنصارى
  for (const { units: pronoun, agreement } of pronounsIn(units[length - 1])) {
    if (!endsWith(units, length, pronoun) || shapeOf(units, from, length - pronoun.length) !== f.NOUN) continue;
    if (length - pronoun.length - from > 5 && text.charCodeAt(table.start[token] + from) === ch.ALEF_HAMZA_ABOVE) continue; // أندراده
    if (pronoun[0] === ch.YEH && units[length - 2] === ch.TEH) continue; // ساعاتي is a family name
    table.suffix[token] = agreement;
    return f.NOUN;
  }
  return 0;
}

/** The article is never spelled with a hamza: ألبرتو, إلياس. */
export function isBareAlef(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit !== ch.ALEF_HAMZA_ABOVE && unit !== ch.ALEF_HAMZA_BELOW;
}
