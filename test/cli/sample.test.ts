import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../src/cli/sample.ts';
import { parse } from '../helpers/parse.ts';

describe('the sample', () => {
  const article = parse(SAMPLE);

  it('is as long as a news article', () => {
    const words = SAMPLE.split(/\s+/).length;
    expect(words).toBeGreaterThan(450);
    expect(words).toBeLessThan(600);
  });
  it('has every kind of quote', () => expect(new Set(article.quotes.map((quote) => quote.kind))).toEqual(new Set(['direct', 'partial', 'indirect', 'term'])));
  it('has speakers found in every way', () => {
    const ways = new Set(article.attributions.map((attribution) => attribution.how));
    for (const how of ['named', 'described', 'dropped', 'continued']) expect(ways).toContain(how);
  });
  it('has every form of cue', () => {
    const forms = new Set(article.attributions.map((attribution) => attribution.cue?.form));
    expect(forms).toEqual(new Set(['verb', 'participle', 'noun', 'preposition', undefined]));
  });
  it('begins with a dateline and ends with a credit', () => {
    expect(article.dateline?.text).toContain('مرسى النخيل');
    expect(article.credit?.text).toContain('وكالة السنابل');
  });
  it('has a saying that is denied', () => expect(article.attributions.some((attribution) => attribution.status === 'negated')).toBe(true));
  it('knows a speaker by surname, by title and in Latin letters', () => {
    const names = (name: string): string[] => article.speakers.find((speaker) => speaker.name === name)!.mentions.map((mention) => mention.text);
    expect(names('نائل الدرهاوي').join()).toMatch(/الدرهاوي/);
    expect(names('مارفن كولت').join()).toContain('Kolt');
  });
});
