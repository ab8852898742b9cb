import { describe, expect, it } from 'vitest';
import { eachIn } from '../helpers/found.ts';

const found = (text: string): string[] => eachIn(text, ({ cue, quotes }, article) => `${cue?.text} ${quotes.map((id) => `${article.quotes[id]!.kind}: ${article.quotes[id]!.text}`)}`);

describe('marks right of a cue that hold an utterance', () => {
  it.each([
    ['a verb in them', 'أكد العمدة «عاد الوفد».', 'أكد direct: عاد الوفد'],
    ['a demonstrative to begin with', 'أعلن العمدة «هذا خطأ فادح».', 'أعلن direct: هذا خطأ فادح'],
    ['two nouns behind a verb of voice', 'هتف العمال «سلمية سلمية».', 'هتف direct: سلمية سلمية'],
    ['a word behind قال', 'قال العمدة «نعم».', 'قال direct: نعم'],
    ['what stands in a text', 'جاء في الحديث الشريف «الصوم جنة».', 'جاء direct: الصوم جنة'],
    ['a verb, then the writer goes on', 'وقالت الناطقة، «أعدنا فتح» السوق.', 'قالت direct: أعدنا فتح'],
    ['behind an argument', 'رد العمدة مساء الثلاثاء «سنرى».', 'رد direct: سنرى'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));
});

describe('that hold a fragment', () => {
  it.each([
    ['a noun with its genitive as the object', 'أكد العمدة «عمق العلاقة التاريخية».', 'أكد partial: عمق العلاقة التاريخية'],
    ['behind a preposition', 'وحذر العمدة من «أي تعطيل متعمد للعمل».', 'حذر partial: أي تعطيل متعمد للعمل'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));
});

describe('that hold a name', () => {
  it.each([
    ['who speaks', 'أعلنت «دو»، تحقيقها نموا كبيرا في الأرباح.'],
    ['who does it', 'وهو ما رفضه «كابيللو».'],
    ['who is accused', 'اتهمت الوزارة «أوكسفام»، وهي منظمة كبيرة، بالتضليل.'],
    ['what a noun names', 'وأعرب العمدة عن سعادته بإلقاء الكلمة في مؤتمر «وسطية الإسلام»، وشكر الحضور.'],
    ['a sentence for a title', 'تنبأ الشاعر بذلك في قصيدته «متى يعود المطر؟» قبل عقود.'],
    ['behind باسم', 'ووافق المجلس على إنشاء صندوق باسم «صندوق المطر»، برأسمال كبير.'],
    ['beside what is told of', 'زاد سهم البنك «التجاري الأول»، أكبر البنوك.'],
    ['a figure in brackets', 'وجاء في المركز العاشر فريق الميناء برصيد (44) نقطة.'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

describe('behind a complementizer', () => {
  it.each([
    ['an utterance', 'وقال العمدة إن «الوضع خطير»، وغادر.', ['قال direct: الوضع خطير']],
    ['the subject of a clause', 'وأضاف العمدة أن «نزاهة» توضح ذلك.', ['أضاف indirect: «نزاهة» توضح ذلك']],
    ['what frames a clause', 'وأكد الجيش أنه «بعد التثبت»، عاد الوفد.', ['أكد indirect: «بعد التثبت»، عاد الوفد,partial: بعد التثبت']],
  ])('%s', (_, text, expected) => expect(found(text).map((line) => line.replace(/,partial: نزاهة/, ''))).toEqual(expected));
});
