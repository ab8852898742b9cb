// News-like texts from a seed: the same in every runtime, and with most of what a parse can meet.

const PEOPLE = ['وزير المياه نائل الدرهاوي', 'رئيسة البلدية سمية الغزلاوي', 'المتحدث باسم الشركة د. عادل زيتون', 'الوزيران غازي الدباس ولينا الحسن', 'مصادر مطلعة', 'جون هيلي، وزير الدفاع البريطاني،', 'Lars Henriksen', 'مسؤول طلب عدم كشف هويته', 'أحد السكان', 'وكالة الأنباء'];
const CLAUSES = ['السد لم يعد صالحا', 'العمل سيبدأ في مارس', 'الأسعار لن ترتفع هذا العام، وأن الدعم باق', 'الاتفاق نهائي', 'الطريق إلى القرية مقطوع منذ يوم الثلاثاء', 'المشروع "حلم طال انتظاره"', '«السفينة آمنة»'];
const UTTERANCES = ['لن نغادر أرضنا', 'من حقنا أن نسأل. وسنسأل', 'صبرنا ليس نهرا!', 'هل يسمعنا أحد؟', 'شَدَّدَ الوزيـــر على ذلك'];
const FRAMES = [
  (p, c) => `قال ${p} إن ${c}.`, (p, c) => `وأضاف أن ${c}، مشيرا إلى أن ${c}.`, (p, c, u) => `وقالت ${p}: «${u}».`, (p, c, u) => `"${u}"، قال ${p}.`, (p, c) => `وبحسب ${p}، ${c}.`,
  (p, c) => `ونقلت صحيفة «مرآة الوادي» عن ${p} قوله إن ${c}.`, (p, c) => `لم يقل ${p} إن ${c}.`, (p, c, u) => `${p}: “${u}”`, (p, c) => `من جانبه، أكد ${p} للصحفيين في بيان أمس ${c}.`, (p) => `زار ${p} الميناء صباح اليوم.`,
  (p, c, u) => `»${u}« هكذا علق ${p}`, (p, c) => `${c}، كما ذكر ${p} لقناة "العربية".`, () => '\u202eقال\u202c <b>&amp;</b> \u0000 \ud800 🚢', (p, c, u) => `وتابع: ((${u}، ${u}`,
];

export function makeTexts(count, seed = 1) {
  let state = seed;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = (list) => list[next(list.length)];
  const sentence = () => pick(FRAMES)(pick(PEOPLE), pick(CLAUSES), pick(UTTERANCES));
  return Array.from({ length: count }, () => Array.from({ length: 1 + next(6) }, () => Array.from({ length: 1 + next(3) }, sentence).join(' ')).join(pick(['\n', '\r\n', '\n\n'])));
}
