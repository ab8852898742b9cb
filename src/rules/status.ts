import * as ch from '../characters.ts';
import { KeySet } from '../key-set.ts';
import * as f from '../lexicon/features.ts';
import { has, hasClitic, isStemOf, readingsOf } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import type { Status } from '../types.ts';

/**
 * The status of a saying from the particles before its verb: لم يقل negated, سيعلن future, قد يعلن possible (but قد اعترف, which without its hamza could be "I admit", past), إذا قال
 * conditional, هل قال and ما إذا كان قد قال questioned; from what it stands under: من المتوقع أن يعلن future, يستطيع أن
 * يقول possible. What is said is never looked at.
 */
export function readStatus(t: Tokens, cue: number): Status {
  let possible = false;
  let future = hasClitic(t, cue, f.SA);
  for (let i = cue - 1; i >= Math.max(0, cue - 8); i--) {
    const kind = t.kind[i];
    if (kind !== ch.LETTER && kind !== ch.FOREIGN) break;
    const near = cue - i <= 2;
    if (has(t, i, f.NEGATION) && (near || isStem(t, i + 1, ANYBODY)) && !isStem(t, i + 1, STILL)) return 'negated'; // لا أحد هناك يقول
    if (i === cue - 1 && t.code[i] === f.MA && t.suffix[cue] === 0 && isPast(t, cue) && (i === 0 || t.kind[i - 1] === ch.BREAK || t.kind[i - 1] === ch.STOP || hasClitic(t, i, f.WA))) return 'negated'; // ما قال إن
    if (i === cue - 1 && has(t, i, f.COMPLEMENTIZER) && i > 0 && isStem(t, i - 1, LACKING)) return 'negated'; // دون أن يوضح
    if (t.code[i] === f.IDHA && isStem(t, i + 1, WITH_THEM)) break; // فإذا به يقول: and there he says
    if (t.code[i] === f.IDHA) return t.code[i - 1] === f.MA || t.code[i - 1] === f.WHETHER ? 'questioned' : 'conditional';
    if (t.code[i] === f.CONDITION) return 'conditional';
    if (has(t, i, f.QUESTION) && near) return 'questioned';
    if (near && t.code[i] === f.SAWFA) future = true;
    if ((t.code[i] === f.PERHAPS && near) || (i === cue - 1 && t.code[i] === f.QAD && (isPast(t, cue) ? isStem(t, i - 1, WOULD) : isPresent(t, cue)))) possible = true;
    if (i === cue - 1 && !future && t.suffix[i] === 0 && isPresent(t, cue) && has(t, i, f.COMPLEMENTIZER) && t.text.charCodeAt(t.start[i]) !== ch.ALEF_HAMZA_BELOW) return statusUnder(t, cue);
    if (isStem(t, i + 1, WAS) && has(t, i, f.COMPLEMENTIZER) && t.clitics[i] === 0 && !hasClitic(t, cue, f.WA | f.FA) && t.text.charCodeAt(t.start[i]) === ch.ALEF_HAMZA_BELOW) return 'conditional'; // إن كان يقول
    if (has(t, i, f.COMPLEMENTIZER)) break;
    if (hasClitic(t, i, f.WA | f.FA) && !near) break;
  }
  return possible ? 'possible' : future ? 'future' : 'asserted';
}

/** Of يستطيع الوزير أن يقول the verb before أن tells: able possible, awaited future. In the first person (يمكن أن أقول) it is said. */
function statusUnder(t: Tokens, cue: number): Status {
  if (isStem(t, cue - 2, AWAITED)) return 'future';
  if (isStem(t, cue - 2, LIKELY)) return 'possible';
  if (readingsOf(t, cue).some(({ person }) => person === 1)) return 'asserted';
  for (let i = cue - 2; i >= Math.max(0, cue - 7) && t.kind[i] === ch.LETTER; i--) if (isStem(t, i, ABLE)) return i > 0 && has(t, i - 1, f.NEGATION) ? 'negated' : 'possible';
  return 'asserted';
}

const isStem = (t: Tokens, i: number, words: KeySet): boolean => i >= 0 && i < t.count && isStemOf(t, i, words);

const ANYBODY = /* @__PURE__ */ new KeySet('أحد');
const LACKING = /* @__PURE__ */ new KeySet('دون بدون غير');
/** Behind a negation they say that it goes on: لا يزال يقول. */
const STILL = /* @__PURE__ */ new KeySet('يزال تزال أزال نزال يزالون يزالان يزل تزل يزالوا زال ينفك تنفك يفتأ تفتأ يبرح تبرح يلبث تلبث');
const WITH_THEM = /* @__PURE__ */ new KeySet('به بها بهم بهما بنا بي بك بكم');
const WAS = /* @__PURE__ */ new KeySet('كان كانت كانا كانوا كنت كنا كنتم');
/** أن يكون قد أبلغ: that he should have. */
const WOULD = /* @__PURE__ */ new KeySet('يكون تكون يكونا تكونا يكونوا أكون نكون');
const AWAITED = /* @__PURE__ */ new KeySet('المقرر المتوقع المنتظر المرتقب المؤمل يتوقع ينتظر يرتقب يؤمل');
const LIKELY = /* @__PURE__ */ new KeySet('المحتمل المرجح الممكن الجائز الوارد يحتمل يرجح');
const ABLE = /* @__PURE__ */ new KeySet('يمكن تمكن يمكنه يمكنها يمكنهم يمكنك يمكنكم يستطيع تستطيع يستطيعون بإمكان بإمكانه بإمكانها بإمكانك بإمكانهم بوسع بوسعه بوسعها يجوز يحق يسع');

function isPast(t: Tokens, cue: number): boolean {
  return readingsOf(t, cue).some(({ tense }) => tense === 'past');
}

function isPresent(t: Tokens, cue: number): boolean {
  return readingsOf(t, cue).some(({ tense }) => tense === 'present');
}
