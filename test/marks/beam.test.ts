import { describe, expect, it } from 'vitest';
import { Beam, type Open } from '../../src/marks/beam.ts';
import { marksOf } from './spans.ts';

const mark = marksOf('عاد «الوفد» أمس')[0]!;
/** Openers that differ by identity, as those of different readings do. */
const openers: Open[] = Array.from({ length: 20 }, (_, index) => ({ mark, index, outer: null, depth: 1 }));
const costs = (beam: Beam): number[] => beam.paths.map(({ cost }) => cost);

describe('Beam', () => {
  it('keeps the readings in the order of their costs', () => {
    const beam = new Beam();
    [3, 1, 2].forEach((cost, i) => beam.add(cost, openers[i]!, null, null));
    expect(costs(beam)).toEqual([1, 2, 3]);
  });
  it('keeps the cheaper of two that have the same marks open', () => {
    const beam = new Beam();
    beam.add(3, openers[0]!, null, null);
    beam.add(1, openers[0]!, null, null);
    beam.add(2, openers[0]!, null, null);
    expect(costs(beam)).toEqual([1]);
  });
  it('keeps both where something else is carried', () => {
    const beam = new Beam();
    beam.add(1, openers[0]!, null, null);
    beam.add(2, openers[0]!, null, mark);
    expect(costs(beam)).toEqual([1, 2]);
  });
  it('keeps eight, the cheapest, whatever comes first', () => {
    for (const order of [openers, [...openers].reverse()]) {
      const beam = new Beam();
      for (const open of order) beam.add(open.index / 10, open, null, null);
      expect(costs(beam)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
    }
  });
  it('leaves out what is dearer by far', () => {
    const beam = new Beam();
    beam.add(1, openers[0]!, null, null);
    beam.add(10.9, openers[1]!, null, null);
    beam.add(11.1, openers[2]!, null, null);
    expect(costs(beam)).toEqual([1, 10.9]);
  });
});
