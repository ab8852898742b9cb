import { describe, expect, it } from 'vitest';
import { findSubject } from '../src/topics.ts';
import { contextOf } from './helpers/found.ts';

function subjectOf(text: string): string | null {
  const context = contextOf(text);
  const subject = findSubject(context, 0, context.t.count - 1);
  return subject && text.slice(subject.phrase.start, subject.phrase.end);
}

describe('findSubject', () => {
  it.each([
    ['behind the verb', 'زار الوزير سليم حداد دمشق.', 'الوزير سليم حداد'],
    ['before the verb', 'الوزير سليم حداد زار دمشق.', 'الوزير سليم حداد'],
    ['behind a time', 'زار أمس الوزير سليم حداد دمشق.', 'الوزير سليم حداد'],
    ['behind a preposition phrase', 'وصل إلى القرية الوزير سليم حداد.', 'الوزير سليم حداد'],
    ['behind an adverb', 'وصل أيضا الوزير سليم حداد.', 'الوزير سليم حداد'],
    ['behind a time that opens the sentence', 'يوم السبت زار الوزير سليم حداد دمشق.', 'الوزير سليم حداد'],
    ['behind a place that opens it', 'في دمشق زار الوزير سليم حداد بيروت.', 'الوزير سليم حداد'],
    ['of the first verb, not of the second', 'زار الوزير القرية واستقبل العمدة الوفد.', 'الوزير'],
    ['without a verb', 'الوزير سليم حداد في القرية.', 'الوزير سليم حداد'],
    ['up to its relative clause', 'الوزير سليم حداد الذي زار القرية متعب.', 'الوزير سليم حداد'],
    ['a body', 'أغلقت وزارة المياه طريق بيروت.', 'وزارة المياه'],
    ['an unknown name that is then told of', 'زوركان بلتوم، البالغ من العمر عشرين عاما، فاز بالسباق.', 'زوركان بلتوم'],
  ])('%s', (_, text, subject) => expect(subjectOf(text)).toBe(subject));

  it.each([
    ['nobody before a colon', 'في القرية: زار الوزير السوق.'],
    ['an object in a preposition phrase', 'إلى الوزير سليم حداد.'],
    ['nothing', 'ثم، أمس.'],
  ])('%s is none', (_, text) => expect(subjectOf(text)).toBeNull());
});
