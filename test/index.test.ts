import { describe, expect, it } from 'vitest';
import * as isnad from '../src/index.ts';
import * as normalize from '../src/normalize/index.ts';
import * as render from '../src/render/index.ts';

describe('what the package exports', () => {
  it('isnad', () =>
    expect(Object.keys(isnad).sort()).toEqual([
      'IsnadError', 'createParser', 'extractAttributions', 'extractQuotes', 'findSpeaker', 'normalize', 'parseArticle',
      'splitParagraphs', 'splitSentences', 'toNormalizedOffset', 'toOriginalOffset', 'toOriginalSpan',
    ]));
  it('isnad/normalize', () =>
    expect(Object.keys(normalize).sort()).toEqual(['IsnadError', 'normalize', 'toNormalizedOffset', 'toOriginalOffset', 'toOriginalSpan']));
  it('isnad/render', () => expect(Object.keys(render).sort()).toEqual(['renderAnsi', 'renderHtml']));
  it('has the same functions in both', () => {
    for (const [name, value] of Object.entries(normalize)) expect(isnad[name as keyof typeof isnad]).toBe(value);
  });
});
