import { describe, expect, it } from 'vitest';
import { findMarked } from '../../src/marks/index.ts';
import { parse } from '../helpers/parse.ts';
import { spansOf, tokensOf } from './spans.ts';

describe('pairs of every kind', () => {
  it.each([
    ['directed', 'قال الوزير «سنعود غدا».', ['«سنعود غدا»']],
    ['curled', 'قال الوزير “سنعود غدا”.', ['“سنعود غدا”']],
    ['low', 'قال الوزير „سنعود غدا“.', ['„سنعود غدا“']],
    ['straight', 'قال الوزير "سنعود غدا".', ['"سنعود غدا"']],
    ['full width', 'قال الوزير ＂سنعود غدا＂.', ['＂سنعود غدا＂']],
    ['single angles', 'قال الوزير ‹سنعود غدا›.', ['‹سنعود غدا›']],
    ['two apostrophes', "قال الوزير ''سنعود غدا''.", ["''سنعود غدا''"]],
    ['grave and apostrophes', "قال الوزير ``سنعود غدا''.", ["``سنعود غدا''"]],
    ['double brackets', 'قال الوزير ((سنعود غدا)).', ['((سنعود غدا))']],
    ['double angles', 'قال الوزير <<سنعود غدا>>.', ['<<سنعود غدا>>']],
    ['single', 'رواية ‘عودة النهر’ جديدة.', ['‘عودة النهر’']],
    ['apostrophes', "رواية 'عودة النهر' جديدة.", ["'عودة النهر'"]],
    ['corner brackets', 'رواية 「عودة النهر」 جديدة.', ['「عودة النهر」']],
    ['reversed', 'قال الوزير »سنعود غدا« ثم قال »لن نعود«.', ['»سنعود غدا«', '»لن نعود«']],
    ['reversed curls', 'قال الوزير ”سنعود غدا“ ثم قال ”لن نعود“.', ['”سنعود غدا“', '”لن نعود“']],
    ['one glyph at both ends', 'قال الوزير “سنعود غدا“ ثم قال “لن نعود“.', ['“سنعود غدا“', '“لن نعود“']],
    ['closing curls at both ends', 'قال الوزير ”سنعود غدا” ثم قال ”لن نعود”.', ['”سنعود غدا”', '”لن نعود”']],
    ['mixed', 'قال الوزير “سنعود غدا".', ['“سنعود غدا"']],
    ['mixed the other way', 'قال الوزير "سنعود غدا”.', ['"سنعود غدا”']],
    ['a quotation mark and a brace', 'قال الوزير: «سنعود غدا} ثم انصرف.', ['«سنعود غدا}']],
    ['padded', 'قال الوزير « سنعود غدا » .', ['«سنعود غدا»']],
    ['straight and padded', 'قال الوزير " سنعود غدا " وقالت الوزيرة " لن نعود " .', ['"سنعود غدا"', '"لن نعود"']],
    ['twice the same', 'قال الوزير ""سنعود غدا"".', ['"سنعود غدا"']],
    ['twice, with a space between', 'وأضاف الوزير" "سنعود غدا مع الوفد إلى هذه المدينة".', ['"سنعود غدا مع الوفد إلى هذه المدينة"']],
    ['twice at one end', 'قال الوزير: ""سنعود غدا".', ['"سنعود غدا"']],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));
});

describe('marks glued to words', () => {
  it.each([
    ['a clitic and tatweel', 'وصفه بـ«الخطير» أمس', ['«الخطير»']],
    ['a clitic', 'انضم إلى "النهر" و"البحر" أمس', ['"النهر"', '"البحر"']],
    ['a reversed mark after a clitic', 'بين «النهر» و»البحر» أمس', ['«النهر»', '»البحر»']],
    ['a complementizer', 'أكد المدرب ان»الفريق جاهز» للقاء', ['»الفريق جاهز»']],
    ['a verb, the space on the wrong side', 'وقال" إننا جاهزون" للقاء', ['"إننا جاهزون"']],
    ['a colon', 'قال المدرب:"الفريق جاهز".', ['"الفريق جاهز"']],
    ['a stop', 'قال المدرب «الفريق جاهز».وأضاف «لا أعذار».', ['«الفريق جاهز»', '«لا أعذار»']],
    ['a conjunction between two marks', 'قنوات "النهر "و"البحر" أمس', ['"النهر"', '"البحر"']],
    ['an article', 'يرتدي ال«كوفية» دائما', ['«كوفية»']],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));
});

describe('nesting', () => {
  it.each([
    ['another kind', 'قال: «قرأت رواية "النهر" أمس».', ['«قرأت رواية "النهر" أمس»', '"النهر"']],
    ['the same kind', 'قال: «قرأت رواية «النهر» أمس».', ['«قرأت رواية «النهر» أمس»', '«النهر»']],
    ['straight marks', 'قال: "قرأت رواية "النهر" أمس".', ['"قرأت رواية "النهر" أمس"', '"النهر"']],
    ['a report inside', 'قال: «سمعت الوزير يقول: «لن نعود» أمس».', ['«سمعت الوزير يقول: «لن نعود» أمس»', '«لن نعود»']],
    ['both close at once', 'قال: "قرأت رواية "النهر"".', ['"قرأت رواية "النهر""', '"النهر"']],
    ['a word, and the outer ones are left open', 'أكد أن "نهر "الأسوار" يصب في "البحر" هناك', ['"نهر "الأسوار" يصب في "البحر" هناك∅', '"الأسوار"', '"البحر"']],
    ['the nearer of two closers', "زار 'النهر' ثم البحر' أمس", ["'النهر'"]],
    ['one closer for two, far from the opener', 'قال سالم إن " نهر الأسوار أطول بكثير، ومعه "البحر"، وكذلك نهر آخر "الورد".', ['"نهر الأسوار أطول بكثير، ومعه "البحر"، وكذلك نهر آخر "الورد"∅', '"البحر"', '"الورد"']],
    ['two announced, and one closer nearer to the second', 'يكمن الخلاف في أن «كل فريق يعلم أن على الآخر أن «يبدأ قبل غيره بيوم كامل» غدا.', ['«كل فريق يعلم أن على الآخر أن «يبدأ قبل غيره بيوم كامل» غدا∅', '«يبدأ قبل غيره بيوم كامل»']],
    ['one closer for two', 'قال: "قرأت أمس رواية "النهر".', ['"قرأت أمس رواية "النهر"∅', '"النهر"']],
    ['brackets inside', 'قال: «آية {إن مع العسر يسرا} تكفي».', ['«آية {إن مع العسر يسرا} تكفي»', '{إن مع العسر يسرا}']],
    ['numbered brackets inside brackets', 'قال تعالى: {والعصر (1) إن الإنسان لفي خسر (2)}', ['{والعصر (1) إن الإنسان لفي خسر (2)}', '(1)', '(2)']],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));

  it('is at most so deep as the result can be', () => {
    const depth = (text: string): number => {
      const ends: number[] = [];
      let deepest = 0;
      for (const { first, last } of findMarked(tokensOf(text))) {
        while (ends.length > 0 && ends.at(-1)! <= first) ends.pop();
        deepest = Math.max(deepest, ends.push(last));
      }
      return deepest;
    };
    expect(depth(`${'«أ '.repeat(30)}${' ب»'.repeat(30)}`)).toBe(8);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['nothing inside', 'قال الوزير «» أمس'],
    ['a stop inside', 'قال الوزير "." أمس'],
    ['inches', 'شاشة 55" وأخرى 65" في السوق'],
    ['minutes', "سجل في الدقيقة 5' من الشوط"],
    ['an apostrophe', 'في مطار O’Hare وحي d’Or'],
    ['an apostrophe inside an Arabic word', "زار ها'آرتس أمس"],
    ['a tanwin in an old encoding', 'قال «نعم». هذا فضلا" عن الخطر في الشمال', 1],
    ['a comparison', 'إذا كان س < ص فإن ص > س'],
  ])('%s', (_, text, others = 0) => expect(spansOf(text)).toHaveLength(others));

  it('keeps what closes after a number', () => expect(spansOf("بطولة 'كأس 2012' المقبلة")).toEqual(["'كأس 2012'"]));
});

describe('a mark that has slipped', () => {
  it.each([
    ['before the cue', '"وقال المدرب "الفريق جاهز" للقاء.', ['"الفريق جاهز"']],
    ['behind words that it closes, the space on the wrong side', 'وقال الشيخ:” الصبر ضياء “وقال: “العجلة ندم”.', ['”الصبر ضياء“', '“العجلة ندم”']],
    ['before a cue with a complementizer', '"وأكد المدرب أن "الفريق جاهز" للقاء.', ['"الفريق جاهز"']],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));

  it('is none before a quotation that begins with a conjunction', () => {
    expect(spansOf('"وماذا بعد ذلك" سأل المدرب.')).toEqual(['"وماذا بعد ذلك"']);
  });
});

describe('a missing closer', () => {
  it.each([
    ['to the end of the paragraph, without its stop', 'وأضاف: «سنعود غدا بلا تأخير.', ['«سنعود غدا بلا تأخير∅']],
    ['to the next cue with a quotation of its own', 'قال الوزير: «سنعود غدا. وأضاف: «لن نتأخر».', ['«سنعود غدا∅', '«لن نتأخر»']],
    ['to a subject and its cue', 'قال الوزير: “سنعود غدا. قال مساعده من مكتبه: “لن نتأخر”.', ['“سنعود غدا∅', '“لن نتأخر”']],
    ['to a short attribution', '“سنعود غدا، قال سليم. “لن نتأخر”.', ['“سنعود غدا∅', '“لن نتأخر”']],
    ['to a participle', 'قال الوزير: «سنعود غدا، مؤكدا أن «الطريق آمن».', ['«سنعود غدا∅', '«الطريق آمن»']],
    ['to a report without marks', 'قال الوزير: «سنعود غدا. وأضاف أن الطريق آمن.', ['«سنعود غدا∅']],
    ['to a verb that no pause goes before', 'قال الوزير إن «الطريق آمن وأضاف أن البعثة «ستصل غدا».', ['«الطريق آمن∅', '«ستصل غدا»']],
    ['to the end of a sentence that nothing announces', 'في لقاء مع القناة "أعتقد أن النهر أطول من البحر. عاد الوفد.', ['"أعتقد أن النهر أطول من البحر∅']],
    ['together with the one that it lies in', 'شارك في معرض "ذاكرة: "الطين، على مدى أسبوع.', ['"ذاكرة: "الطين∅', '"الطين∅']],
    ['round a name', 'شارك في معرض "ذاكرة الطين، على مدى أسبوع كامل.', ['"ذاكرة الطين∅']],
  ])('%s', (_, text, expected) => expect(spansOf(text).slice(0, expected.length)).toEqual(expected));

  it.each([
    ['told to the speaker', 'قال العامل: «عدت مساء. وقال لي المدير: لا تتأخر بعد اليوم».', ['«عدت مساء. وقال لي المدير: لا تتأخر بعد اليوم»']],
    ['scripture', 'قال الشيخ: «الصبر زاد المؤمن. قال تعالى: واصبر. فاصبروا.', ['«الصبر زاد المؤمن. قال تعالى: واصبر. فاصبروا∅']],
    ['a clause that only looks like one', 'قال الوزير: «سنعود غدا، دون تأخير.', ['«سنعود غدا، دون تأخير∅']],
  ])('is not found at a cue inside the speech: %s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));
});

describe('a missing opener', () => {
  it.each([
    ['after a colon', 'وقال المدرب: الفريق جاهز للقاء».', ['∅الفريق جاهز للقاء»']],
    ['after a complementizer', 'وأضاف المدرب أن الفريق جاهز للقاء».', ['∅الفريق جاهز للقاء»']],
    ['after a colon and a complementizer', 'وأضاف المدرب: إن الفريق جاهز للقاء».', ['∅الفريق جاهز للقاء»']],
    ['after a colon some sentences back', 'وقال المدرب: الفريق جاهز. ولن نتأخر».', ['∅الفريق جاهز. ولن نتأخر»']],
    ['after the last of two cues', 'سأل عن الفريق فقال له: نعم، فقال المدرب: هو جاهز».', ['∅هو جاهز»']],
    ['at the sentence after a quotation', 'قال المدرب «نعم» للحاضرين. نحن جاهزون للقاء».', ['«نعم»', '∅نحن جاهزون للقاء»']],
    ['round a name in marks', 'وأكد المدرب أن نادي «النهر» جاهز للقاء».', ['∅نادي «النهر» جاهز للقاء»', '«النهر»']],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));

  it.each([
    ['where nothing announces it', 'عاد الفريق إلى المدينة مساء».'],
    ['where the complementizer hangs on no cue', 'يمكن أن يعود الفريق مساء».'],
  ])('gives nothing %s', (_, text) => expect(spansOf(text)).toEqual([]));
});

describe('over paragraphs', () => {
  it.each([
    ['each opens again, the last closes', 'قال الوزير: «هذا أول.\n«وهذا ثان.\n«وهذا ثالث».', ['«هذا أول.∅', '+«وهذا ثان.∅', '+«وهذا ثالث»']],
    ['one opens, a later one closes', 'قال الوزير: «هذا أول.\nوهذا ثان.\nوهذا ثالث». ثم انصرف.', ['«هذا أول.∅', '+∅وهذا ثان.∅', '+∅وهذا ثالث»']],
    ['a name in marks between them', 'قال الوزير: «هذا أول.\nوقرأت رواية «النهر» أمس.\nوهذا ثالث».', ['«هذا أول.∅', '+∅وقرأت رواية «النهر» أمس.∅', '«النهر»', '+∅وهذا ثالث»']],
    ['straight marks', 'قال الوزير: "هذا أول.\nوهذا ثان". وأضاف الوزير: "وهذا ثالث".', ['"هذا أول.∅', '+∅وهذا ثان"', '"وهذا ثالث"']],
    ['lines of a poem', 'قال الشاعر:\n«يا نهر قف\nوانظر إلي\nثم ارحل»', ['«يا نهر قف∅', '+∅وانظر إلي∅', '+∅ثم ارحل»']],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));

  it.each([
    ['the next one closes, but the writer speaks before', 'قال الوزير: «هذا أول.\nوأضاف: هذا ثان».', ['«هذا أول∅', '∅هذا ثان»']],
    ['a long quotation lies between', 'قال الوزير: «هذا أول.\nوقرأ «كتابا طويلا عن تاريخ النهر والبحر والجبال والسهول كلها» أمس.\nوهذا ثالث».', ['«هذا أول∅', '«كتابا طويلا عن تاريخ النهر والبحر والجبال والسهول كلها»']],
    ['nothing closes', 'قال الوزير: «هذا أول.\nوهذا ثان.\nوهذا ثالث.', ['«هذا أول∅']],
    ['the next one has a pair of its own', 'قال الوزير: «هذا أول.\nوأضاف: «هذا ثان».', ['«هذا أول∅', '«هذا ثان»']],
    ['another kind of mark closes', 'قال الوزير: «هذا أول.\nشاشة مقاسها 5" جديدة.', ['«هذا أول∅']],
    ['the first is closed', 'قال الوزير: «هذا أول».\n«وهذا ثان».', ['«هذا أول»', '«وهذا ثان»']],
  ])('starts afresh where %s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));

  it('is not poisoned by a missing mark', () => {
    expect(spansOf('عاد الوفد « مساء.\nقال الوزير: «سنعود» ثم «لن نعود».').slice(-2)).toEqual(['«سنعود»', '«لن نعود»']);
  });
});

describe('the habits of an article', () => {
  it.each([
    ['reversed marks, and one that the spaces leave open', 'قال »نعم« ثم »لا« ثم » ربما « أمس', ['»نعم«', '»لا«', '»ربما«']],
    ['the same marks as the style books have them', 'قال «نعم» ثم «لا» ثم « ربما » أمس', ['«نعم»', '«لا»', '«ربما»']],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));
});

describe('brackets', () => {
  it.each([
    ['braces', 'قوله تعالى {وجعلنا الليل لباسا} كاف', ['{وجعلنا الليل لباسا}']],
    ['ornate brackets', 'قوله تعالى ﴿وجعلنا الليل لباسا﴾ كاف', ['﴿وجعلنا الليل لباسا﴾']],
    ['round brackets', 'وقال: (الصبر مفتاح الفرج) ثم سكت', ['(الصبر مفتاح الفرج)']],
    ['one that nothing closes before the next is cited', 'قال تعالى: (واصبر، وقال رسول الله: (الصبر ضياء)', ['(واصبر∅', '(الصبر ضياء)']],
    ['an announced one that nothing closes', 'وقال: (الصبر مفتاح الفرج. وأضاف أن ذلك يكفي.', ['(الصبر مفتاح الفرج∅']],
  ])('are offered: %s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));

  it('but not one of a list', () => expect(spansOf('1) الماء\n2) الهواء (النقي')).toEqual([]));
  it('and told from quotation marks', () => expect(findMarked(tokensOf('(أ) «ب»')).map(({ bracket }) => bracket)).toEqual([true, false]));
});

describe('the article that they are in', () => {
  it.each([
    ['a missing closer', 'قال الوزير سليم حداد: «سنعود غدا. وأضاف: «لن نتأخر».'],
    ['a missing opener', 'وأضاف الوزير سليم حداد أن الفريق جاهز للقاء».'],
    ['paragraphs', 'قال الوزير: «هذا أول.\nوهذا ثان.\n«وهذا ثالث».'],
    ['crossed brackets', 'قال (الوزير «سنعود) غدا» أمس'],
    ['doubled marks', 'قال الوزير ""سنعود غدا"" أمس'],
  ])('keeps its invariants with %s', (_, text) => expect(parse(text).text).toBe(text));
});

describe('time', () => {
  it.each([
    ['one mark over and over', (n: number) => '"'.repeat(n)],
    ['openers', (n: number) => '«كلمة '.repeat(n / 6)],
    ['closers after cues', (n: number) => 'قال إن لا» '.repeat(n / 11)],
    ['openers left open, a line each', (n: number) => '«نعم\nلا\n'.repeat(n / 8)],
  ])('grows with the text: %s', (_, make) => {
    // the least of three, for other work on the machine only adds; quadratic time would be 256 times as long
    const time = (n: number): number => {
      const t = tokensOf(make(n));
      return Math.min(...[0, 1, 2].map(() => {
        const start = performance.now();
        findMarked(t);
        return performance.now() - start;
      }));
    };
    time(4_000);
    expect(time(64_000)).toBeLessThan(16 * 6 * time(4_000) + 200);
  }, 30_000);
});
