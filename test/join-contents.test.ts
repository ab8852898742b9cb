import { describe, expect, it } from 'vitest';
import { eachIn, quotesIn } from './helpers/found.ts';
import { parse } from './helpers/parse.ts';

const rules = (text: string): string[] => eachIn(text, ({ rule, quotes }) => `${rule} ${quotes.length}`);
const SAID = 'قالت الطبيبة سمية نادر: «وصلنا بعد العاصفة».';

describe('marks without a cue go on', () => {
  it.each([
    ['in a paragraph of their own', `${SAID}\n«لم يكن في القرية دواء».`],
    ['in a sentence of their own', `${SAID} «لم يكن في القرية دواء».`],
    ['right behind a quotation, a few words too', `${SAID} «لا دواء».`],
    ['with their stop inside', `${SAID}\n«لم يكن في القرية دواء.»`],
  ])('%s', (_, text) => expect(rules(text)).toEqual(['verb-colon-marks 1', 'continued 1']));

  it.each([
    ['inside a sentence', `${SAID} وبقي «لم يكن في القرية دواء» شعارا.`],
    ['that leads into a sentence', `${SAID}\n«لم يكن في القرية دواء» كلام قديم.`],
    ['that names something', `${SAID}\n«دواء القرية البعيدة القديم».`],
    ['at the head of the text', '«لم يكن في القرية دواء».\nعاد الوفد أمس.'],
  ])('but not marks %s', (_, text) => expect(rules(text)).not.toContain('continued 1'));

  it('a term becomes a direct quote', () => {
    expect(quotesIn(`${SAID}\n«لم يكن في القرية دواء».`)).toEqual(['direct: وصلنا بعد العاصفة', 'direct: لم يكن في القرية دواء']);
  });
});

it('an opener that is carried over paragraphs gives one attribution, its pieces linked', () => {
  const { attributions, quotes } = parse('قالت الطبيبة: «وصلنا بعد العاصفة\n«ولم يكن في القرية دواء\n«وكان الطريق مغلقا».');
  expect(attributions).toHaveLength(1);
  expect(quotes.map(({ kind, continues }) => [kind, continues])).toEqual([['direct', null], ['direct', 0], ['direct', 1]]);
});

it('attributions are in the order of their cues, or of their words where there is none', () => {
  expect(eachIn(`${SAID}\n«لم يكن في القرية دواء».\n«عاد الوفد أمس»، قال العمدة.`, ({ cue }) => cue?.text ?? null)).toEqual(['قالت', null, 'قال']);
});
