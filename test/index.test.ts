import { describe, expect, it } from 'vitest';
import * as isnad from '../src/index.ts';
import * as normalize from '../src/normalize/index.ts';
import * as render from '../src/render/index.ts';

describe('what the package exports', () => {
  it('isnad', () =>
    expect(Object.keys(isnad).sort()).toEqual([
      'IsnadError', 'createParser', 'extractAttributions', 'extractQuotes', 'findSpeaker', 'normalize', 'parseArticle', 'parseStream',
      'splitParagraphs', 'splitSentences', 'toNormalizedOffset', 'toOriginalOffset', 'toOriginalSpan',
    ]));
  it('isnad/normalize', () =>
    expect(Object.keys(normalize).sort()).toEqual([
      'IsnadError', 'compileNormalizer', 'normalize', 'normalizeStream', 'toNormalizedOffset', 'toOriginalOffset', 'toOriginalSpan',
    ]));
  it('isnad/render', () => expect(Object.keys(render).sort()).toEqual(['renderAnsi', 'renderHtml']));
  it('has the same functions in isnad and isnad/normalize, and in the latter two more', () => {
    const { compileNormalizer, normalizeStream, ...shared } = normalize;
    expect(isnad).toMatchObject(shared);
    for (const value of [compileNormalizer, normalizeStream]) expect(Object.values(isnad)).not.toContain(value);
  });
});
