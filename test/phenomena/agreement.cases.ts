import type { FindsCase } from '../helpers/compare-finds.ts';

/** Agreement as Arabic does it: verbs before their subject, plurals of things, broken plurals, titles of women and men. */
export const cases: readonly FindsCase[] = [
  { it: 'singular verb before a dual', text: 'قال المراقبان إن الاقتراع جرى بهدوء.', finds: [{ cue: 'قال', source: 'المراقبان', speaker: 'المراقبان', quotes: ['indirect: الاقتراع جرى بهدوء'] }] },
  { it: 'singular verb before a sound plural', text: 'وأكد المشاركون أن المؤتمر ناجح.', finds: [{ cue: 'أكد', source: 'المشاركون', speaker: 'المشاركون', speakerKind: 'group', quotes: ['indirect: المؤتمر ناجح'] }] },
  { it: 'singular verb before a feminine plural', text: 'وقالت معلمات المدرسة إن الصفوف مكتظة.', finds: [{ cue: 'قالت', source: 'معلمات المدرسة', speaker: 'معلمات المدرسة', speakerKind: 'group', quotes: ['indirect: الصفوف مكتظة'] }] },
  { it: 'plural of things, feminine singular', text: 'وذكرت صحف محلية أن المصنع سيغلق.', finds: [{ cue: 'ذكرت', source: 'صحف محلية', speaker: 'صحف محلية', quotes: ['indirect: المصنع سيغلق'] }] },
  { it: 'broken plural of people, masculine verb', text: 'وقال خبراء اقتصاد إن العملة ستستقر.', finds: [{ cue: 'قال', source: 'خبراء اقتصاد', speaker: 'خبراء اقتصاد', speakerKind: 'group', quotes: ['indirect: العملة ستستقر'] }] },
  { it: 'broken plural of teams, feminine verb', text: 'وقالت فرق الإنقاذ إن البحث توقف.', finds: [{ cue: 'قالت', source: 'فرق الإنقاذ', speaker: 'فرق الإنقاذ', quotes: ['indirect: البحث توقف'] }] },
  { it: 'plural verb after its subject', text: 'السكان يقولون إن الكهرباء لا تصلهم.', finds: [{ cue: 'يقولون', source: 'السكان', speaker: 'السكان', speakerKind: 'group', quotes: ['indirect: الكهرباء لا تصلهم'] }] },
  { it: 'dropped plural keeps the group', text: 'خرج العمال إلى الشارع. وقالوا إن رواتبهم لم تدفع.', finds: [{ cue: 'قالوا', source: null, speaker: 'العمال', how: 'dropped', quotes: ['indirect: رواتبهم لم تدفع'] }] },
  { it: 'dropped dual', text: 'وصل الشقيقان إلى الميناء. وقالا إن الرحلة كانت شاقة.', finds: [{ cue: 'قالا', source: null, speaker: 'الشقيقان', how: 'dropped', quotes: ['indirect: الرحلة كانت شاقة'] }] },
  { it: 'plural of things dropped: feminine singular', text: 'نفت المصادر الخبر. وأضافت أن المفاوضات مستمرة.', finds: [{ cue: 'أضافت', source: null, speaker: 'المصادر', how: 'dropped', quotes: ['indirect: المفاوضات مستمرة'] }] },
  { it: 'a phrase between breaks the agreement', text: 'وقال لإذاعة موزاييك رئيسة الجمعية نجوى الفرشيشي إن الحملة بدأت.', finds: [{ cue: 'قال', source: 'رئيسة الجمعية نجوى الفرشيشي', speaker: 'نجوى الفرشيشي', addressee: 'لإذاعة موزاييك', quotes: ['indirect: الحملة بدأت'] }] },
  { it: 'a man’s title before a woman’s name', text: 'وقالت النائب هبة الخولي إن القانون ظالم.', finds: [{ cue: 'قالت', source: 'النائب هبة الخولي', speaker: 'هبة الخولي', quotes: ['indirect: القانون ظالم'] }] },
  { it: 'a woman’s name with a man’s office goes on feminine', text: 'وقالت الأستاذ المساعد ليلى غندور إن العينة صغيرة. وأضافت أن البحث مستمر.', finds: [{ cue: 'قالت', source: 'الأستاذ المساعد ليلى غندور', speaker: 'ليلى غندور', quotes: ['indirect: العينة صغيرة'] }, { cue: 'أضافت', source: null, speaker: 'ليلى غندور', quotes: ['indirect: البحث مستمر'] }] },
  { it: 'a man’s name in ة', text: 'وقال المدرب حمزة أبو طلحة إن الفوز مستحق. وأضاف أن اللاعبين قاتلوا.', finds: [{ cue: 'قال', source: 'المدرب حمزة أبو طلحة', speaker: 'حمزة أبو طلحة', quotes: ['indirect: الفوز مستحق'] }, { cue: 'أضاف', source: null, speaker: 'حمزة أبو طلحة', quotes: ['indirect: اللاعبين قاتلوا'] }] },
  { it: 'a woman’s name without ة', text: 'التقت المخرجة هند البكر الممثل ياسر عبود. وقالت إن الدور يناسبه.', finds: [{ cue: 'قالت', source: null, speaker: 'هند البكر', quotes: ['indirect: الدور يناسبه'] }] },
  { it: 'a body is feminine, its head masculine', text: 'اجتمع رئيس اللجنة فواز التل بالأعضاء. وقال إن اللجنة ستقدم تقريرها.', finds: [{ cue: 'قال', source: null, speaker: 'فواز التل', quotes: ['indirect: اللجنة ستقدم تقريرها'] }] },
  { it: 'a country is feminine', text: 'رحبت اليابان بالقرار. وقالت إنه خطوة مهمة.', finds: [{ cue: 'قالت', source: null, speaker: 'اليابان', how: 'dropped', quotes: ['indirect: خطوة مهمة'] }] },
  { it: 'a masculine body', text: 'أصدر الاتحاد السعودي للتنس قرارا. وقال إن البطولة نُقلت.', finds: [{ cue: 'قال', source: null, speaker: 'الاتحاد السعودي للتنس', how: 'dropped', quotes: ['indirect: البطولة نُقلت'] }] },
  { it: 'a number before its noun', text: 'وقال ثلاثة من الشهود إن السيارة كانت مسرعة.', finds: [{ cue: 'قال', source: 'ثلاثة من الشهود', speaker: 'ثلاثة من الشهود', speakerKind: 'group', quotes: ['indirect: السيارة كانت مسرعة'] }] },
  { it: 'a plural participle', text: 'رفض النواب المشروع، مؤكدين أن التكلفة باهظة.', finds: [{ cue: 'مؤكدين', source: 'النواب', speaker: 'النواب', quotes: ['indirect: التكلفة باهظة'] }] },
  { it: 'a feminine participle of a body', text: 'انسحبت الشركة من المناقصة، معتبرة أن الشروط مجحفة.', finds: [{ cue: 'معتبرة', source: 'الشركة', speaker: 'الشركة', quotes: ['indirect: الشروط مجحفة'] }] },
  { it: 'a plural verb that is no cue', text: 'اللاعبون يركضون حول الملعب منذ الفجر.', finds: [] },
  { it: 'a dual verb that is no cue', text: 'الشقيقان يعملان في الميناء منذ سنوات.', finds: [] },
  { it: 'a group that only met', text: 'اجتمع الخبراء في جنيف ثلاثة أيام ثم غادروا.', finds: [] },
];
