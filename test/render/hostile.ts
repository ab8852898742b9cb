import type { Article } from '../../src/types.ts';
import { locate } from '../helpers/locate.ts';

const NAME = 'javascript:alert(1)\u202e"onclick="x';
const QUOTE = '</mark></p><script>alert("1" & \'2\')</script>&lt;\u2067';
const TEXT = `قال ${NAME} إن «${QUOTE}».\nوهنا \u202e انتهى <!-- </style>`;

/** An article that would break out of anything that is not escaped; every string of it holds markup. */
export function hostile(): Article {
  const name = locate(TEXT, NAME);
  return {
    version: 1,
    text: TEXT,
    dateline: null,
    credit: null,
    paragraphs: TEXT.split('\n').map((line, id) => ({ id, ...locate(TEXT, line) })),
    sentences: TEXT.split('\n').map((line, id) => ({ id, paragraph: id, ...locate(TEXT, line) })),
    quotes: [{ ...locate(TEXT, QUOTE), id: 0, kind: 'direct', open: locate(TEXT, '«'), close: locate(TEXT, '»'), lead: null, parent: null, continues: null, paragraph: 0, sentence: 0, attribution: 0 }],
    attributions: [
      {
        id: 0, speaker: 0, how: 'named', quotes: [0], confidence: 1, rule: '"><img src=x onerror=alert(1)>', addressee: null, channel: null, time: null,
        place: null, via: null, status: 'asserted', factual: true, cue: { ...locate(TEXT, 'قال'), type: 'say', form: 'verb', voice: 'active', lemma: '<b>' },
        source: { ...name, names: [name], title: null, role: null, organization: null },
      },
    ],
    speakers: [
      { id: 0, name: NAME, named: true, kind: 'person', members: [], role: '<i>"', organization: '&', gender: null, number: null, mentions: [{ ...name, form: 'name' }], attributions: [0] },
    ],
  };
}
