import type { SpeakerKind } from '../types.ts';

/** One place where somebody is named or described. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly form: 'name' | 'description' | 'pronoun';
}

/** Somebody or something that can speak, gathered from all of its mentions. */
export interface Entity {
  kind: SpeakerKind;
  /** Words of the fullest name; empty for one that is only described. */
  words: readonly string[];
  name: string;
  named: boolean;
  agreement: number;
  /** Its words mean no certain one: مركز دراسات عالمي. */
  indefinite?: boolean;
  /** Of a body, or of what may be one: the noun that its name begins with, null where it is a name alone. */
  readonly head?: string | null | undefined;
  /** Of a description or an office: the adjective that tells where it is from. */
  origin?: string | null;
  /** A name of the press: رويترز. */
  readonly outlet?: boolean;
  /** The name itself tells the gender. */
  gendered?: boolean;
  /** Folded words of every role and description, for linking الوزير to وزير الدفاع. */
  readonly roles: string[][];
  /** Words of the titles that were put before the name: سمو, معالي. */
  styles?: Set<string> | undefined;
  role: string | null;
  organization: string | null;
  members: Entity[];
  readonly mentions: EntityMention[];
}

/** How many entities of one name, or mentions of one entity, are ever compared: keeps the work linear. */
export const MOST_CANDIDATES = 64;

/** Where an entity is last mentioned before a place; -1 where it is not. */
export function latestBefore({ mentions }: Entity, at: number): number {
  let latest = -1;
  for (let k = Math.max(0, mentions.length - MOST_CANDIDATES); k < mentions.length; k++) if (mentions[k].start < at && mentions[k].start > latest) latest = mentions[k].start;
  return latest;
}

const SACRED: ReadonlySet<string> = new Set(['الله', 'النبي', 'الرسول', 'رسول الله']);

/** God and the Prophet are quoted in the speech of others; سماحته, الشيخ after that means one of those. */
export const isSacred = ({ name }: Pick<Entity, 'name'>): boolean => SACRED.has(name);

export const isGod = ({ name }: Entity): boolean => name === 'الله';
