import type { FindsCase } from '../helpers/compare-finds.ts';
import { CUES, NO_CUES } from './cues.ts';
import { FRAMES } from './frames.ts';
import { SOURCES } from './sources.ts';

export { compareFinds } from '../helpers/compare-finds.ts';

/** A sentence, and where it comes from: `entry` is the line of a table that `open.ts` names, `frame` what it stands in. */
export interface FrameCase {
  readonly table: string;
  readonly frame: string;
  readonly entry: string;
  readonly one: FindsCase;
}

/**
 * Every source in every frame, every cue in its own. With a `share` each source stands in one of so many frames, others for
 * each source, so that all frames meet all makes of sources in a third of the time.
 */
export function* allCases(share = 1): Generator<FrameCase> {
  for (const [at, source] of SOURCES.entries()) {
    for (const [turn, { name, aloud, fill }] of FRAMES.entries()) {
      if ((aloud && source.desk === 'documents') || (at + turn) % share > 0) continue;
      yield { table: source.desk, frame: name, entry: source.subject + source.rest, one: fill(source) };
    }
  }
  for (const one of CUES) yield { table: 'cues', frame: 'cue', entry: one.it, one };
  for (const one of NO_CUES) yield { table: 'no cues', frame: 'no cue at all', entry: one.it, one };
}

/** `entry | frame` of each open entry and frame. */
export function readOpen(table: string): Set<string> {
  return new Set(table.split('\n').filter((line) => line !== '' && !line.startsWith('#')).flatMap((line) => {
    const at = line.lastIndexOf(' || ');
    return line.slice(at + 4).split('; ').map((frame) => `${line.slice(0, at)} | ${frame}`);
  }));
}
