import { nameWords } from './names.ts';

/** What one body can be called by: قالت آبل … وأضافت الشركة; مجموعة سوفان … المنظمة. A line a sort, outlets first. */
const SORTS = [
  'صحيفة جريدة مجلة يومية أسبوعية', 'وكالة', 'قناة شبكة إذاعة محطة تلفزيون راديو تلفزة', 'موقع بوابة منصة',
  'شركة مجموعة مؤسسة بنك مصرف عملاق منصة متجر مصنع شبكة موقع', 'منظمة مؤسسة جمعية مجموعة هيئة مركز معهد رابطة شبكة وكالة مرصد لجنة اتحاد حملة',
  'حركة جماعة تنظيم حزب تيار تحالف ائتلاف كتلة فصيل ميليشيا جبهة', 'نادي فريق منتخب',
].map((line) => new Set(line.split(' ').map((word) => nameWords(word)[0])));

const OUTLETS = SORTS.slice(0, 4);

/** Whether a body can be taken up by such a word. `head` is the noun that its own name begins with; null where it has none. */
export function canBeCalled(word: string, head: string | null, outlet: boolean): boolean {
  if (head !== null) return head !== word && SORTS.some((sort) => sort.has(word) && sort.has(head));
  return (outlet ? OUTLETS : SORTS.slice(OUTLETS.length - 1)).some((sort) => sort.has(word));
}

export const isBodyWord = (word: string): boolean => SORTS.some((sort) => sort.has(word));
