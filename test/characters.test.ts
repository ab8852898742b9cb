import { describe, expect, it } from 'vitest';
import * as ch from '../src/characters.ts';

describe('CLASS', () => {
  it.each([
    ['SPACE', ch.SPACE, ' \t\u000b\u000c\u00a0\u2003\u2009\u202f\u3000'],
    ['LETTER', ch.LETTER, 'ءابتجحخدذرزسشصضطظعغفقكلمنهويىةأإآٱؤئپچژگکیﻻﷲ'],
    ['MARK', ch.MARK, '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0670ـ\u06d6\u0301'],
    ['CONTROL', ch.CONTROL, '\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2066\u2069\ufeff'],
    ['DIGIT', ch.DIGIT, '0189٠١٩۰۱۹'],
    ['FOREIGN', ch.FOREIGN, 'azAZéÖßжאक日🤖'],
    ['COMMA', ch.COMMA, '،,、，'],
    ['SEMICOLON', ch.SEMICOLON, '؛;'],
    ['STOP', ch.STOP, '.!?؟…۔‼⁇'],
    ['COLON', ch.COLON, ':：'],
    ['DASH', ch.DASH, '-‐‑–—―−'],
    ['QUOTE', ch.QUOTE, '"\'`´«»‹›“”„‟‘’‛″′＂「」『』≪≫<>'],
    ['OPEN', ch.OPEN, '([{﴿（'],
    ['CLOSE', ch.CLOSE, ')]}﴾）'],
    ['BREAK', ch.BREAK, '\n\r\u2028\u2029'],
    ['OTHER', ch.OTHER, '\0\u0085%٪@#*+=/\\|_•·°×÷€§٫٬'],
  ])('%s', (_, expected, units) => {
    for (let i = 0; i < units.length; i++) expect([units.charCodeAt(i).toString(16), ch.CLASS[units.charCodeAt(i)]]).toEqual([units.charCodeAt(i).toString(16), expected]);
  });

  it('calls a space what trim removes, but for the line breaks and the byte order mark', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const trimmed = String.fromCharCode(unit).trim() === '';
      expect([unit, ch.CLASS[unit] === ch.SPACE || ch.CLASS[unit] === ch.BREAK || unit === 0xfeff]).toEqual([unit, trimmed]);
    }
  });
});

describe('FOLD', () => {
  it('has a place in a key for letters and digits alone', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const kind = ch.CLASS[unit];
      if (kind !== ch.LETTER && kind !== ch.FOREIGN && kind !== ch.DIGIT) expect([unit, ch.FOLD[unit]]).toEqual([unit, 0]);
    }
  });

  it('leaves a folded unit as it is', () => {
    for (let unit = 0; unit < 0x10000; unit++) if (ch.FOLD[unit] !== 0) expect([unit, ch.FOLD[ch.FOLD[unit]!]]).toEqual([unit, ch.FOLD[unit]]);
  });
});

describe('hasKey', () => {
  const words = ['مدرسة', 'مَدْرَسـة', 'إلى', 'الى', 'علي', '\ufefbم', 'لام', "O'Neill", 'oneill', 'U.S', 'مدرس', 'مدرسةة', '\u200fقال', 'A٣', ''];
  it('says what the folded keys say', () => {
    for (const one of words) for (const other of words) expect([one, other, ch.hasKey(`«${one}»`, 1, one.length + 1, ch.foldKey(other))]).toEqual([one, other, ch.foldKey(one) === ch.foldKey(other)]);
  });
});

describe('foldKey', () => {
  it.each([
    ['forms of alef', 'أإآٱا', 'ااااا'],
    ['alef maqsura and Persian yeh', 'على علی علي', 'علي علي علي'],
    ['teh marbuta', 'وزارة', 'وزاره'],
    ['hamza on its carriers stays', 'مسؤول ومسئول', 'مسؤول ومسئول'],
    ['Persian kaf', 'کتاب', 'كتاب'],
    ['diacritics', 'أُعْلِنَ', 'اعلن'],
    ['tatweel', 'الأهــــلي', 'الاهلي'],
    ['bidi and zero-width controls', 'ال\u200fوزير\u200c', 'الوزير'],
    ['presentation forms', 'ﺍﻟﻮﺯﻳﺮ', 'الوزير'],
    ['lam-alef as one letter', 'ﻻعب', 'لاعب'],
    ['digits', '٢٠١٥ ۲۰۱۵ 2015', '2015 2015 2015'],
    ['Latin capitals', 'BBC News', 'bbc news'],
    ['what stands between words', 'أ.ف.ب - «رويترز»', 'ا ف ب رويترز'],
    ['spaces at the ends', '  وزير  ', 'وزير'],
    ['nothing', '، «»', ''],
  ])('%s', (_, text, key) => expect(ch.foldKey(text)).toBe(key));

  it.each([
    ['إن and أن', 'إن', 'أن'],
    ['على and علي', 'على', 'علي'],
    ['زيلينسكي with and without tatweel', 'زيلينسكي', 'زيلينســكي'],
  ])('makes one of %s', (_, one, other) => expect(ch.foldKey(one)).toBe(ch.foldKey(other)));

  it.each([
    ['قال and كال', 'قال', 'كال'],
    ['سأل and سال keep apart from سؤال', 'سأل', 'سؤال'],
    ['كان and قان', 'كان', 'قان'],
    ['مسؤول and مسول', 'مسؤول', 'مسول'],
  ])('tells %s apart', (_, one, other) => expect(ch.foldKey(one)).not.toBe(ch.foldKey(other)));
});
