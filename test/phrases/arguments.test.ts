import { describe, expect, it } from 'vitest';
import { contextOf } from '../helpers/found.ts';
import { readRight } from '../../src/rules/report-content.ts';
import type { Range } from '../../src/tokens.ts';

/** What is read to the right of the first cue of a text: its arguments as words, and how the way ended. */
function read(text: string) {
  const context = contextOf(text);
  const { source, addressee, channel, time, place, arrival, object, detour } = readRight(context, context.cues[0]!);
  const words = (range: Range | null): string | null => range && text.slice(range.start, range.end);
  return { source: words(source), addressee: words(addressee), channel: words(channel), time: words(time), place: words(place), arrival: arrival.kind, object, detour };
}

describe('the way ends at', () => {
  it.each([
    ['a complementizer of the frame', 'قال الطبيب إن البئر جفت.', 'clause'],
    ['a question word after asking', 'تساءل الطبيب كيف جفت البئر.', 'clause'],
    ['a colon', 'قال الطبيب: جفت البئر.', 'colon'],
    ['marks that open', 'قال الطبيب «جفت البئر كلها».', 'mark'],
    ['scripture in braces', 'قال تعالى: {والسماء ذات البروج}', 'colon'],
    ['a participle that takes over', 'قال الطبيب مؤكدا أن البئر جفت.', 'cue'],
    ['a stop', 'قال الطبيب ما عنده. إن البئر جفت.', 'none'],
    ['a complementizer that is not the cue’s', 'انتقد الطبيب القرية إلى أن البئر جفت.', 'none'],
    ['a complementizer of an impersonal phrase', 'قال الطبيب ومن المتوقع أن البئر تجف.', 'none'],
    ['another verb', 'قال الطبيب يريد القطيع إن البئر جفت.', 'none'],
  ])('%s', (_, text, arrival) => expect(read(text).arrival).toBe(arrival));
});

describe('on the way stand', () => {
  it.each([
    ['the source', 'قال الطبيب سليم حداد إن البئر جفت.', { source: 'الطبيب سليم حداد' }],
    ['a marked source', 'أكد «الفارس» أن البئر جفت.', { source: '«الفارس»' }],
    ['a source behind a time', 'قال أمس الطبيب سليم حداد إن البئر جفت.', { source: 'الطبيب سليم حداد', time: 'أمس' }],
    ['a name behind the office and a time', 'قال وزير المياه، أمس، سليم حداد إن البئر جفت.', { source: 'سليم حداد', time: 'أمس' }],
    ['an addressee with ل', 'قال الطبيب للصحفيين إن البئر جفت.', { source: 'الطبيب', addressee: 'للصحفيين' }],
    ['an addressee in marks', 'قال الطبيب لـ«الفجر» إن البئر جفت.', { source: 'الطبيب', addressee: 'لـ«الفجر»' }],
    ['an addressee as object', 'أبلغ الطبيب الشرطة أن البئر جفت.', { source: 'الطبيب', addressee: 'الشرطة' }],
    ['a channel', 'قال الوزير في بيان إن البئر جفت.', { source: 'الوزير', channel: 'في بيان' }],
    ['a time', 'قال الطبيب يوم السبت إن البئر جفت.', { source: 'الطبيب', time: 'يوم السبت' }],
    ['a time that is a clause', 'قال الطبيب بعد أن عاد من السوق، إن البئر جفت.', { source: 'الطبيب', time: 'بعد أن عاد من السوق' }],
    ['a place', 'قال الطبيب من دمشق إن البئر جفت.', { source: 'الطبيب', place: 'من دمشق' }],
    ['a document that something stands in', 'جاء في البيان أن البئر جفت.', { source: 'البيان', channel: null }],
    ['how it was said, which is nobody', 'قال ضاحكا: «جفت البئر كلها».', { source: null, object: false }],
    ['only the first of each', 'قال الطبيب أمس في بيان يوم السبت إن البئر جفت.', { time: 'أمس' }],
  ])('%s', (_, text, expected) => expect(read(text)).toMatchObject(expected));

  it.each([
    ['a thing that is said of', 'وصف الطبيب البئر بأنها عميقة.', { source: 'الطبيب', object: true }],
    ['a demonstrative', 'عزا الطبيب ذلك إلى أن البئر جفت.', { source: 'الطبيب', object: true }],
  ])('an object: %s', (_, text, expected) => expect(read(text)).toMatchObject(expected));

  it.each([
    ['up to its comma', 'قال الطبيب الذي فقد قطيعه، إن البئر جفت.'],
    ['up to the complementizer', 'قال الطبيب الذي فقد قطيعه إن البئر جفت.'],
    ['past one that its own verb takes', 'قال راع يريد أن يرحل إن البئر جفت.'],
  ])('a relative clause, read over %s', (_, text) => expect(read(text)).toMatchObject({ detour: true, arrival: 'clause' }));

  it('a bracket and an aside between dashes, read over', () => {
    expect(read('قال الطبيب (وهو شيخ القرية) إن البئر جفت.')).toMatchObject({ source: 'الطبيب', arrival: 'clause' });
    expect(read('قال الطبيب - حصلت الصحيفة على اسمه - إن البئر جفت.')).toMatchObject({ source: 'الطبيب', arrival: 'clause' });
  });
});
