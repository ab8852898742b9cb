import type { Article, Span } from '../../src/types.ts';
import { locate } from './locate.ts';

const TEXT =
  'مرسى النخيل (وكالة السنابل) – قال وزير المياه نائل الدرهاوي إن السد «لم يعد صالحا».\n' +
  'وأضاف أن العمل سيبدأ.\n\n' +
  'وبحسب بيان للنقابة، «لا أحد موافق».\n' +
  '– وكالة السنابل';

const NONE = { addressee: null, channel: null, time: null, place: null, via: null, status: 'asserted', factual: true } as const;
const UNMARKED = { open: null, close: null, lead: null, parent: null, continues: null } as const;

/** A small article, written by hand and sound in every respect, for tests that need no parser. */
export function fixture(): Article {
  const at = (excerpt: string, occurrence?: number): Span => locate(TEXT, excerpt, occurrence);
  const lines = TEXT.split('\n').filter(Boolean);
  const name = at('نائل الدرهاوي');
  const minister = { start: at('وزير').start, end: name.end, text: `وزير المياه ${name.text}` };
  return {
    version: 1,
    text: TEXT,
    dateline: { ...at('مرسى النخيل (وكالة السنابل) –'), place: at('مرسى النخيل'), date: null, agency: at('وكالة السنابل', 1), author: null },
    credit: at('– وكالة السنابل'),
    paragraphs: lines.map((line, id) => ({ id, ...at(line) })),
    sentences: lines.map((line, id) => ({ id, paragraph: id, ...at(line) })),
    quotes: [
      { ...UNMARKED, ...at('السد «لم يعد صالحا»'), id: 0, kind: 'indirect', lead: at('إن'), paragraph: 0, sentence: 0, attribution: 0 },
      { ...UNMARKED, ...at('لم يعد صالحا'), id: 1, kind: 'partial', open: at('«', 1), close: at('»', 1), parent: 0, paragraph: 0, sentence: 0, attribution: 0 },
      { ...UNMARKED, ...at('العمل سيبدأ'), id: 2, kind: 'indirect', lead: at('أن'), paragraph: 1, sentence: 1, attribution: 1 },
      { ...UNMARKED, ...at('لا أحد موافق'), id: 3, kind: 'direct', open: at('«', 2), close: at('»', 2), paragraph: 2, sentence: 2, attribution: 2 },
    ],
    attributions: [
      {
        ...NONE, id: 0, speaker: 0, how: 'named', quotes: [0, 1], confidence: 0.9, rule: 'verb-source-clause',
        cue: { ...at('قال'), type: 'say', form: 'verb', voice: 'active', lemma: 'قال' },
        source: { ...minister, names: [name], title: null, role: at('وزير المياه'), organization: null },
      },
      {
        ...NONE, id: 1, speaker: 0, how: 'dropped', quotes: [2], confidence: 0.8, rule: 'verb-clause', source: null,
        cue: { ...at('أضاف'), type: 'add', form: 'verb', voice: 'active', lemma: 'أضاف' },
      },
      {
        ...NONE, id: 2, speaker: 1, how: 'described', quotes: [3], confidence: 0.7, rule: 'according-to',
        cue: { ...at('بحسب'), type: 'according', form: 'preposition', voice: null, lemma: null },
        source: { ...at('بيان للنقابة'), names: [], title: null, role: null, organization: null },
      },
    ],
    speakers: [
      {
        id: 0, name: 'نائل الدرهاوي', named: true, kind: 'person', members: [], role: 'وزير المياه', organization: null,
        gender: 'masculine', number: 'singular', mentions: [{ ...name, form: 'name' }], attributions: [0, 1],
      },
      {
        id: 1, name: 'بيان للنقابة', named: false, kind: 'document', members: [], role: null, organization: null,
        gender: 'masculine', number: 'singular', mentions: [{ ...at('بيان للنقابة'), form: 'description' }], attributions: [2],
      },
    ],
  };
}
