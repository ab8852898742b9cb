import type { FindsCase } from '../helpers/compare-finds.ts';

/** Whether the saying itself is stated, denied, asked, conditional, possible or still to come; the content is never flipped. */
export const cases: readonly FindsCase[] = [
  { it: 'asserted', text: 'قال الوزير منتصر الحلبي إن القرار لم يصدر.', finds: [{ cue: 'قال', source: 'الوزير منتصر الحلبي', status: 'asserted', quotes: ['indirect: القرار لم يصدر'] }] },
  { it: 'asserted with قد', text: 'وقد أكد الوزير منتصر الحلبي أن القرار صدر.', finds: [{ cue: 'أكد', source: 'الوزير منتصر الحلبي', status: 'asserted', quotes: ['indirect: القرار صدر'] }] },
  { it: 'لقد of the content', text: 'قال الوزير منتصر الحلبي: «لقد صدر القرار».', finds: [{ cue: 'قال', source: 'الوزير منتصر الحلبي', status: 'asserted', quotes: ['direct: لقد صدر القرار'] }] },
  { it: 'a denial is itself stated', text: 'نفى الوزير منتصر الحلبي أن القرار صدر.', finds: [{ cue: 'نفى', source: 'الوزير منتصر الحلبي', status: 'asserted', quotes: ['indirect: القرار صدر'] }] },
  { it: 'negated: لم', text: 'لم يقل الوزير منتصر الحلبي إن القرار صدر.', finds: [{ cue: 'يقل', source: 'الوزير منتصر الحلبي', lemma: 'قال', status: 'negated', quotes: ['indirect: القرار صدر'] }] },
  { it: 'negated: لا', text: 'لا يعتقد الخبير نسيم قرداحي أن الحرب ستتوسع.', finds: [{ cue: 'يعتقد', source: 'الخبير نسيم قرداحي', status: 'negated', quotes: ['indirect: الحرب ستتوسع'] }] },
  { it: 'possible: قد with the present', text: 'وقد تعلن الشركة أن المصنع سيغلق.', finds: [{ cue: 'تعلن', source: 'الشركة', status: 'possible', quotes: ['indirect: المصنع سيغلق'] }] },
  { it: 'possible: ربما', text: 'وربما يقول البعض إن الأمر بسيط.', finds: [{ cue: 'يقول', source: 'البعض', status: 'possible', quotes: ['indirect: الأمر بسيط'] }] },
  { it: 'future: س', text: 'سيعلن الاتحاد غدا أن البطولة أُجلت.', finds: [{ cue: 'سيعلن', source: 'الاتحاد', status: 'future', time: 'غدا', quotes: ['indirect: البطولة أُجلت'] }] },
  { it: 'future: سوف', text: 'سوف يؤكد الدفاع أن المتهم كان مريضا.', finds: [{ cue: 'يؤكد', source: 'الدفاع', status: 'future', quotes: ['indirect: المتهم كان مريضا'] }] },
  { it: 'future and negated: لن', text: 'لن يقول المدرب إن الفوز سهل.', finds: [{ cue: 'يقول', source: 'المدرب', status: 'negated', quotes: ['indirect: الفوز سهل'] }] },
  { it: 'questioned: هل', text: 'هل قال المدير إن المدرسة ستغلق؟', finds: [{ cue: 'قال', source: 'المدير', status: 'questioned', quotes: ['indirect: المدرسة ستغلق'] }] },
  { it: 'conditional: إذا', text: 'إذا قال الطبيب إن السفر آمن فسنسافر.', finds: [{ cue: 'قال', source: 'الطبيب', status: 'conditional', quotes: ['indirect: السفر آمن'] }] },
  { it: 'conditional: لو', text: 'لو أعلن البنك أن الفائدة ستنخفض لارتفعت الأسهم.', finds: [{ cue: 'أعلن', source: 'البنك', status: 'conditional', quotes: ['indirect: الفائدة ستنخفض'] }] },
  { it: 'negation of the content does not pass to the saying', text: 'وأكدت البلدية أنها لم تتسلم الطلب.', finds: [{ cue: 'أكدت', source: 'البلدية', status: 'asserted', quotes: ['indirect: لم تتسلم الطلب'] }] },
  { it: 'future of the content does not pass to the saying', text: 'وقالت البلدية إنها ستدرس الطلب.', finds: [{ cue: 'قالت', source: 'البلدية', status: 'asserted', quotes: ['indirect: ستدرس الطلب'] }] },
  { it: 'possibility of the content does not pass to the saying', text: 'وقالت البلدية إنها قد ترفض الطلب.', finds: [{ cue: 'قالت', source: 'البلدية', status: 'asserted', quotes: ['indirect: قد ترفض الطلب'] }] },
  { it: 'negation of the sentence before does not pass on', text: 'لم يحضر المدير. وقال نائبه كريم عزوز إن العقد جاهز.', finds: [{ cue: 'قال', source: 'نائبه كريم عزوز', status: 'asserted', quotes: ['indirect: العقد جاهز'] }] },
  { it: 'a future verb that is no cue', text: 'سيلعب الفريق مباراته المقبلة في جدة.', finds: [] },
  { it: 'a negated verb that is no cue', text: 'لم يصل القطار في موعده بسبب الضباب.', finds: [] },
  { it: 'a question without a report', text: 'هل تعود الحياة إلى السوق القديم بعد الترميم؟', finds: [] },
  { it: 'a condition without a report', text: 'إذا استمر المطر فستغلق المدارس أبوابها.', finds: [] },
];
