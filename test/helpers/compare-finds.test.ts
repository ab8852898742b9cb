import { describe, expect, it } from 'vitest';
import { compareFinds, type Find } from './compare-finds.ts';
import { fixture } from './fixture.ts';

const article = fixture();
const finds: readonly Find[] = [
  { cue: 'قال', source: 'وزير المياه نائل الدرهاوي', speaker: 'نائل الدرهاوي', quotes: ['indirect: السد «لم يعد صالحا»', 'partial: لم يعد صالحا'] },
  { cue: 'أضاف', source: null, speaker: 'نائل الدرهاوي', how: 'dropped', quotes: ['indirect: العمل سيبدأ'] },
  { cue: 'بحسب', speakerKind: 'document', lemma: null, quotes: ['direct: لا أحد موافق'] },
];
const compare = (changed: Partial<Parameters<typeof compareFinds>[1]>): string | null =>
  compareFinds(article, { it: 'a case', text: article.text, finds, ...changed });

describe('compareFinds', () => {
  it('says nothing where all is found, in any order', () => {
    expect(compare({})).toBeNull();
    expect(compare({ finds: [...finds].reverse() })).toBeNull();
  });
  it('compares only the given keys', () => {
    expect(compare({ terms: [], credit: '– وكالة السنابل' })).toBeNull();
    expect(compare({ finds: finds.map(({ cue, quotes }) => ({ cue, quotes })) })).toBeNull();
  });
  it('tells expected and got where a key differs', () => {
    const lines = compare({ finds: [finds[0]!, finds[1]!, { ...finds[2]!, status: 'negated' }] })!.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/expected .*status "negated"/);
    expect(lines[1]).toMatch(/got .*status "asserted"/);
  });
  it('tells what is missing, too many, and wrong beside the attributions', () => {
    expect(compare({ finds: finds.slice(1) })).toMatch(/^ {2}got .*قال/);
    expect(compare({ terms: ['السد'] })).toMatch(/expected {2}terms \["السد"\]\n {2}got {7}terms \[\]/);
    expect(compare({ dateline: null })).toMatch(/expected {2}dateline null/);
  });
  it('tells a slip in the table from a miss', () => {
    expect(compare({ finds: [{ cue: 'صرح', quotes: ['indirect: العمل سيبدأ'] }] })).toBe('slip in the table: صرح');
    expect(compare({ finds: [{ cue: 'قال', quotes: ['العمل سيبدأ'] }] })).toBe('slip in the table: العمل سيبدأ');
  });
});
