import { describe, expect, it } from 'vitest';
import { spansOf } from './spans.ts';

const OPENS = 'قال الوزير: «سنعود غدا مع الوفد';

describe('a quotation that its paragraph leaves open', () => {
  it.each([
    ['goes on to the closer of the next paragraph', `${OPENS}.\nولن نتأخر».`, ['«سنعود غدا مع الوفد.∅', '+∅ولن نتأخر»']],
    ['goes on over a paragraph without marks', `${OPENS}.\nولن نتأخر.\nهذا وعد».`, ['«سنعود غدا مع الوفد.∅', '+∅ولن نتأخر.∅', '+∅هذا وعد»']],
    ['goes on over one with a name in marks', `${OPENS}.\nولن ينسى «النهر» أحد.\nهذا وعد».`, ['«سنعود غدا مع الوفد.∅', '+∅ولن ينسى «النهر» أحد.∅', '«النهر»', '+∅هذا وعد»']],
    ['goes on where the next paragraph opens again', `${OPENS}.\n«ولن نتأخر».`, ['«سنعود غدا مع الوفد.∅', '+«ولن نتأخر»']],
  ])('%s', (_, text, spans) => expect(spansOf(text)).toEqual(spans));

  it.each([
    ['nothing closes it', `${OPENS}.\nعاد الوفد أمس.`, ['«سنعود غدا مع الوفد∅']],
    ['the writer speaks before the closer', `${OPENS}.\nوأضاف الوزير أن الوفد عاد.\nهذا وعد».`, ['«سنعود غدا مع الوفد∅']],
    ['the next paragraph has a quotation of its own', `${OPENS}.\nعاد الوفد، «وقد لا يعود بعد اليوم أبدا كما قيل لنا أمس» في النهر.\nهذا وعد».`, ['«سنعود غدا مع الوفد∅', '«وقد لا يعود بعد اليوم أبدا كما قيل لنا أمس»']],
    ['the next paragraph opens with another mark', `${OPENS}.\n"ولن نتأخر".`, ['«سنعود غدا مع الوفد∅', '"ولن نتأخر"']],
    ['a paragraph stands between it and the one that opens again', `${OPENS}.\nعاد الوفد.\n«ولن نتأخر».`, ['«سنعود غدا مع الوفد∅', '«ولن نتأخر»']],
    ['the closer is further than anybody speaks', `${OPENS}.\n${'نهر '.repeat(900)}\nهذا وعد».`, ['«سنعود غدا مع الوفد∅']],
  ])('ends with its paragraph where %s', (_, text, spans) => expect(spansOf(text).slice(0, spans.length)).toEqual(spans));

  it('is no carried one where the closer is its own', () => expect(spansOf('قال: «سنعود غدا».\nولن نتأخر.')).toEqual(['«سنعود غدا»']));
});
