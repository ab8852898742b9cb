import { describe, expect, it } from 'vitest';
import { account, check, textOf } from './check.ts';

const decode = { preset: 'none', entities: 'decode' } as const;

describe('character references', () => {
  it.each([
    ['&quot;نص&quot; &laquo;نص&raquo; &ldquo;نص&rdquo;', '"نص" «نص» “نص”'],
    ['نص&hellip; &ndash; &amp; &lt;p&gt; &apos;', "نص… – & <p> '"],
    ['&#1606;&#x0635; &#X635;', 'نص ص'],
    ['&#8220;نص&#8221; &#147;نص&#148; &#x93;', '“نص” “نص” “'],
    ['&#128512;', '😀'],
    ['&amp;quot;', '"'],
    ['&amp;amp;amp;nbsp;', '\u00a0'],
    ['&#38;#1606;', 'ن'],
    ['&#x6&#50;7;', 'ا'],
    ['&amp;&amp;lt;', '&<'],
    ['&&&amp;', '&&&'],
    ['&nbsp&nbsp;', '&nbsp\u00a0'],
  ])('%j gives %j', (input, expected) => expect(textOf(input, decode)).toBe(expected));

  it.each([
    '&amp', 'AT&T; R&B;', '&;', '&#;', '&#x;', '&#xg;', '&#12a;', '&#0;', '&#xd800;', '&#1114112;', '&#99999999999;', '&#-1;', '&# 1606;', '&QUOT;', '&nosuch;', '&constructor;', '&#0b11;', '&#1e3;', '& amp;', '?a=1&copy=2', '&«;',
    '&aaaaaaaaaaaaaaaaaaaaaaaa;',
  ])('%j is none', (text) => expect(textOf(text, decode)).toBe(text));

  it('goes through all other options', () => {
    expect(textOf('ا&#1604;&zwnj;&rlm;&#1571;&#1614;ب&nbsp; &laquo;&#1637;&raquo;', { preset: 'search' })).toBe('الاب "5"');
    expect(textOf('&#64271;&#xfefb;')).toBe('\ufb0fلا');
    expect(textOf('&#1575;&#1620;')).toBe('أ');
    expect(textOf('&#x200b;ن&#x200b;ص')).toBe('ن ص');
  });

  it('is read before digits are replaced', () => expect(textOf('&#1606; 12;', { ...decode, digits: 'arabic-indic' })).toBe('ن ١٢;'));

  it('is read through what is dropped inside it', () => {
    expect(textOf('&am\u00adp;&l\u200ft;&#\u200b1606;', { preset: 'search' })).toBe('&<ن');
    expect(textOf('&am\u200bp;')).toBe('&am p;');
    expect(textOf('&amp\u037e')).toBe('&');
  });

  it('is one block of the map, however deep', () => {
    expect(check('ن&amp;quot;ص', decode).map).toEqual({ runs: [1, 1, 1, 10, 1, 0, 1, 1, 1] });
    expect(account(check('&#128512;', decode))).toEqual([{ original: '&#128512;', text: '😀', fate: 'replaced' }]);
    expect(check('&nbsp; ن').map).toEqual({ runs: [6, 1, 0, 1, 0, 0, 1, 1, 1] });
  });

  it('does not recurse, however deep', () => expect(textOf(`${'&#59'.repeat(20000)};`, decode)).toBe(';'));
});
