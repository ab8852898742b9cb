import { describe, expect, it } from 'vitest';
import { escapeHtml, isolate, stripBidiControls } from '../../src/render/escape.ts';

describe('escapeHtml', () => {
  it.each([
    ['a tag', '<script>', '&lt;script&gt;'],
    ['quotes of both kinds', `"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
    ['an ampersand, once', '&amp;', '&amp;amp;'],
    ['a carriage return, which a browser would turn into a line feed', 'a\r\nb', 'a&#13;\nb'],
    ['NUL, escape, delete and a C1 control', '\0\u001b\u007f\u0085', '\ufffd\ufffd\ufffd\ufffd'],
    ['noncharacters', '\ufdd0\uffff', '\ufffd\ufffd'],
    ['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
  ])('replaces %s', (_, text, html) => expect(escapeHtml(text)).toBe(html));
  it.each(['قال «نعم»', '👍', '\u202e\u2067', '\t\n\f', '', '—'])('leaves %j', (text) => expect(escapeHtml(text)).toBe(text));
});

describe('isolate', () => {
  it('keeps a name to itself, also one that would break out', () => {
    expect(isolate('قال')).toBe('\u2068قال\u2069');
    expect(isolate('a\u2069\u202eb\u202c')).toBe('\u2068ab\u2069');
  });
});

describe('stripBidiControls', () => {
  it('leaves direction marks, which reach no further than themselves', () => expect(stripBidiControls('\u200f\u202aأ\u061c\u2066')).toBe('\u200fأ\u061c'));
});
