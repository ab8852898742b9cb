import type { Resolved } from './speakers/resolve.ts';
import type { How, SpeakerKind } from './types.ts';

/**
 * What share of a rule's quotes was right in 60 annotated articles: those of newspapers and those of `test/gold`. Marks
 * say themselves where words begin and end; a comment (بحسب, كما قال) seldom does. `npm run accuracy` shows whether the
 * product of these two tables keeps its word.
 */
const CONTENT: Readonly<Record<string, number>> = {
  'participle-clause': 0.98, 'verb-clause': 0.96, 'noun-clause': 0.74,
  'participle-colon': 0.78, 'verb-colon': 0.81, 'noun-colon': 0.78, 'headline-colon': 0.83,
  'according-to': 0.88, 'as-said': 0.66, 'commented': 0.66,
};
const IN_MARKS = 0.98;

/** The longer a clause, the more places where it can have ended: from so many code units on, its share falls to this. */
const LONG: readonly (readonly [length: number, share: number])[] = [[320, 0.6], [160, 0.82], [80, 0.9], [40, 0.98]];

/** What share of the speakers was right among quotes that were. */
const SPEAKER: Readonly<Record<NonNullable<How>, Readonly<Partial<Record<SpeakerKind | 'somebody', number>>>>> = {
  named: { person: 0.98, organization: 0.86, group: 0.85 },
  described: { document: 0.88, group: 0.9, person: 0.9, somebody: 0.72, organization: 0.78, unknown: 0.5 },
  dropped: { person: 0.93, organization: 0.65, somebody: 0.4, group: 0.5, document: 0.38, unknown: 0.3 },
  pronoun: { person: 0.94, somebody: 0.5, organization: 0.6 },
  continued: { person: 0.92, somebody: 0.45 },
};
const OTHERWISE = 0.5;

/** The chance that an attribution's quotes and its speaker are right. */
export function confidenceOf({ candidate, contents, entity, how }: Resolved): number {
  const length = contents[0].marked === null ? contents[0].end - contents[0].start : 0;
  const rule = CONTENT[candidate.rule] ?? IN_MARKS;
  const content = rule * (candidate.rule in CONTENT ? (LONG.find(([least]) => length >= least)?.[1] ?? 1) : 1);
  const speaker = entity === null || how === null ? OTHERWISE : (SPEAKER[how][entity.kind === 'person' && !entity.named ? 'somebody' : entity.kind] ?? OTHERWISE);
  return Math.round(content * speaker * 100) / 100;
}
