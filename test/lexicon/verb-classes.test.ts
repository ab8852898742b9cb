import { describe, expect, it } from 'vitest';
import { conjugate } from '../../src/lexicon/conjugate.ts';
import { rootOf } from '../../src/lexicon/conjugate/root.ts';

const forms = (lemma: string, present?: string): Set<string> =>
  new Set(conjugate(present === undefined ? { lemma } : { lemma, present }).filter(({ stem }) => stem === 'whole').map(({ text }) => text));

/** Lemma, present where form I needs it, what is among the forms, and what must not be. */
const CLASSES: readonly (readonly [name: string, lemma: string, present: string | undefined, has: string, hasNot: string])[] = [
  // ---- form I -------------------------------------------------------------------------------------------------------
  ['sound', 'كتب', 'يكتب', 'كتبت كتبوا يكتبون نكتب كاتبا', 'يكوتب اكتب'],
  ['doubled', 'ظنّ', 'يظن', 'ظن ظننت ظننا يظن أظن نظن يظنون يظنن ظانا', 'ظننوا ظنيت ظانن'],
  ['doubled, its shadda left out', 'رد', 'يرد', 'رددت يردون رادا', 'رداد'],
  ['hamza first', 'أمل', 'يأمل', 'أملت يأمل تأمل آمل نأمل يأملون آملين', 'أأمل يئمل'],
  ['hamza second', 'سأل', 'يسأل', 'سألوا يسأل أسأل نسأل سئل سائلا', 'سإل يسئل'],
  ['hamza third', 'قرأ', 'يقرأ', 'قرأت قرؤوا قرأوا قرآ يقرأ يقرؤون يقرأون يقرآن تقرئين قرئ قارئا', 'يقرءون قرأا'],
  ['assimilated', 'وعد', 'يعد', 'وعدت يعد تعد أعد نعد يعدون يوعد واعدا', 'يوعدن أوعدت'],
  ['hollow, ū', 'باح', 'يبوح', 'باحت بحت بحنا يبوح يبح يبوحون بائحا', 'باحن بوح'],
  ['hollow, ī', 'زاد', 'يزيد', 'زادت زدنا يزيد يزد يزيدون زائدا', 'يزود'],
  ['hollow, ā', 'نال', 'ينال', 'نالت نلت ينال ينل ينالون', 'ينول'],
  ['hollow with hamza', 'جاء', 'يجيء', 'جاءت جاؤوا جاءوا جئت جئنا يجيء يجيئون', 'جاأت جائ جائا'],
  ['hollow with hamza, ū', 'ساء', 'يسوء', 'ساءت سؤت يسوء يسوءون', 'سئت'],
  ['defective, ī', 'حكى', 'يحكي', 'حكت حكوا حكيت يحكي يحك يحكون حاكيا', 'حكاوا حكات'],
  ['defective, ū', 'شكا', 'يشكو', 'شكت شكوا شكوت شكونا يشكو يشك يشكون شاكيا', 'شكاوا يشكي'],
  ['defective, ā', 'نسي', 'ينسى', 'نسيت نسوا نسينا ينسى ينس ينسون ناسيا', 'نسات'],
  ['defective and assimilated', 'وفى', 'يفي', 'وفت يفي يف يفون يوفى وافيا', 'يوفي'],
  ['defective and و in the middle', 'روى', 'يروي', 'روت رووا رويت يروي يروون راويا', 'رائيا'],
  ['defective and hamza first', 'أتى', 'يأتي', 'أتت أتوا أتينا يأتي آتي يأتون آتيا', 'أأتي'],
  // ---- derived forms ------------------------------------------------------------------------------------------------
  ['II', 'حذّر', undefined, 'يحذر محذرا تحذير', 'حاذرا حذار'],
  ['II, hamza first', 'أكّد', undefined, 'أكدت يؤكد أؤكد مؤكدا تأكيد', 'يأكد إكاد'],
  ['II, hamza last', 'هنّأ', undefined, 'هنأت هنؤوا يهنئ يهنئون مهنئا تهنئة', 'تهنيء هنأات'],
  ['II, weak second', 'بيّن', undefined, 'بينت يبين مبينا تبيين', 'بائنا'],
  ['II, same radicals', 'شدّد', undefined, 'شددت يشدد مشددا تشديد', 'يشد'],
  ['II, defective', 'سمّى', undefined, 'سمت سموا سمينا يسمي يسم يسمون يسمى مسميا تسمية', 'تسميي'],
  ['III', 'طالب', undefined, 'طالبت يطالب طولب مطالبا مطالبة', 'أطالبا'],
  ['III, defective', 'نادى', undefined, 'نادت ينادي نودي مناديا مناداة', 'ناديوا مناداية'],
  ['III, not contracted', 'حاجج', undefined, 'حاججت يحاجج محاججا', 'يحاج'],
  ['IV', 'أعلن', undefined, 'أعلنت يعلن معلنا إعلان', 'تعلين يأعلن'],
  ['IV, assimilated', 'أوضح', undefined, 'أوضحت يوضح موضحا إيضاح', 'إوضاح'],
  ['IV, assimilated ي', 'أيقن', undefined, 'أيقنت يوقن موقنا إيقان', 'ييقن'],
  ['IV, doubled', 'أصرّ', undefined, 'أصرت أصررت أصروا يصر مصرا إصرار', 'يصرر'],
  ['IV, hollow', 'أشار', undefined, 'أشارت أشرت أشيرت يشير يشر يشار مشيرا إشارة', 'إشوار مشارا'],
  ['IV, hollow with hamza', 'أساء', undefined, 'أساءت أسأت يسيء يسيئون مسيئا إساءة', 'مسيءا'],
  ['IV, defective', 'أدلى', undefined, 'أدلت أدلوا أدليت يدلي يدل يدلون مدليا إدلاء', 'إدلاي'],
  ['IV, hamza first', 'آمن', undefined, 'آمنت يؤمن نؤمن مؤمنا إيمان', 'أأمنت إئمان'],
  ['V', 'تحدّث', undefined, 'تحدثت يتحدث متحدثا تحدث', 'تحديث'],
  ['V, hamza last', 'تنبّأ', undefined, 'تنبأت تنبؤوا تنبأوا يتنبأ يتنبؤون متنبئا تنبؤ', 'تنبيء'],
  ['V, defective', 'تمنّى', undefined, 'تمنت تمنينا يتمنى يتمن يتمنون متمنيا تمني', 'يتمني'],
  ['VI', 'تداول', undefined, 'تداولت يتداول تدوول متداولا تداول', 'تدايل'],
  ['VI, hamza second', 'تساءل', undefined, 'تساءلت يتساءل متسائلا تساؤل', 'تسائل متساءلا'],
  ['VI, hamza first', 'تآمر', undefined, 'تآمرت يتآمر متآمرا تآمر', 'تأامر'],
  ['VII', 'انسحب', undefined, 'انسحبت ينسحب منسحبا انسحاب', 'إنسحاب'],
  ['VII, hollow', 'انهار', undefined, 'انهارت انهرت ينهار ينهر منهارا انهيار', 'ينهير'],
  ['VII, doubled', 'انضمّ', undefined, 'انضمت انضممت ينضم منضما انضمام', 'ينضمم'],
  ['VIII', 'اعترف', undefined, 'اعترفت يعترف معترفا اعتراف', 'إعتراف'],
  ['VIII, assimilated', 'اتّهم', undefined, 'اتهمت يتهم متهما اتهام', 'يوتهم'],
  ['VIII, its shadda left out', 'اتهم', undefined, 'اتهمت يتهم متهما اتهام', 'أتهام'],
  ['VIII, د for ت', 'ازداد', undefined, 'ازدادت ازددت يزداد مزدادا ازدياد', 'ازتاد'],
  ['VIII, ط for ت, doubled', 'اضطرّ', undefined, 'اضطرت اضطررت يضطر مضطرا اضطرار', 'يضطرر'],
  ['VIII, دّ, defective', 'ادّعى', undefined, 'ادعت يدعي ادعي يدعى مدعيا ادعاء', 'ادتعى'],
  ['VIII of ن', 'انتقد', undefined, 'انتقدت ينتقد منتقدا انتقاد', 'ينقد'],
  ['VIII of س', 'استمع', undefined, 'استمعت يستمع مستمعا استماع', 'استمعاع'],
  ['VIII, hollow', 'اختار', undefined, 'اختارت اخترت اختير يختار مختارا اختيار', 'يختير'],
  ['VIII, hamza first', 'ائتلف', undefined, 'ائتلفت يأتلف مؤتلفا ائتلاف', 'إئتلاف'],
  ['VIII, hamza second, defective', 'ارتأى', undefined, 'ارتأت ارتأينا يرتئي مرتئيا', 'يرتأي مرتأيا'],
  ['IX', 'احمرّ', undefined, 'احمرت احمررت يحمر محمرا احمرار', 'يحتمر'],
  ['X', 'استنكر', undefined, 'استنكرت يستنكر مستنكرا استنكار', 'استنكير'],
  ['X, hollow', 'استطاع', undefined, 'استطاعت استطعت يستطيع يستطع مستطيعا استطاعة', 'استطياع'],
  ['X, doubled', 'استدلّ', undefined, 'استدلت استدللت يستدل مستدلا استدلال', 'يستدلل'],
  ['X, hamza first', 'استأنف', undefined, 'استأنفت يستأنف استؤنف مستأنفا استئناف', 'استإناف'],
  ['X, assimilated', 'استوضح', undefined, 'استوضحت يستوضح استيضاح', 'استوضاح'],
  ['X, defective', 'استجدى', undefined, 'استجدت يستجدي مستجديا استجداء', 'استجداي'],
  ['four radicals', 'تمتم', undefined, 'تمتمت يتمتم متمتما تمتمة', 'تتميم'],
  ['four radicals with hamza', 'طمأن', undefined, 'طمأنت يطمئن مطمئنا طمأنة', 'طمئنان'],
  ['four radicals, II', 'تدهور', undefined, 'تدهورت يتدهور متدهورا تدهور', 'تدهير'],
];

describe('verb classes', () => {
  it.each(CLASSES)('%s: %s', (_, lemma, present, has, hasNot) => {
    const found = forms(lemma, present);
    expect(has.split(' ').filter((text) => !found.has(text))).toEqual([]);
    expect(hasNot.split(' ').filter((text) => found.has(text))).toEqual([]);
  });

  it.each(CLASSES)('%s: %s has no empty and no half-spelled form', (_, lemma, present) => {
    for (const text of forms(lemma, present)) expect(text).toMatch(/^[\u0621-\u064a]{2,}$/);
  });

  it('reads form and weakness off the shape', () => {
    expect(rootOf('استمرّ')).toMatchObject({ form: 'X', weakness: 'doubled', radicals: ['م', 'ر', 'ر'] });
    expect(rootOf('استمع')).toMatchObject({ form: 'VIII', weakness: 'sound', radicals: ['س', 'م', 'ع'] });
    expect(rootOf('صَرَّحَ')).toEqual(rootOf('صرّح'));
    expect(rootOf('قال').weakness).toBe('hollow');
    expect(rootOf('تلفزيون').form).toBe('other');
  });
});
