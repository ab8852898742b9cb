import type { LexiconBuilder } from '../build.ts';
import { CUE_TYPES } from '../check.ts';
import type { CueVerb } from '../cue-lexicon.ts';
import type { Entry } from '../lexicon.ts';
import { type State, minimalAutomaton } from './automaton.ts';
import { writeNumber } from './digits.ts';
import { shapeNumber, writeSpelling } from './readings.ts';

/** A lexicon as text: columns of numbers, and lines of words. */
export interface Packed {
  readonly numbers: string;
  readonly words: string;
}

/**
 * Packs a lexicon for `unpack`. Its keys become a minimal automaton (what begins alike and what ends alike is there
 * once), whose final states name one of some two thousand classes of entries. What differs from key to key, which is the
 * verb that a form is of and how a phrase goes on, stands in columns beside it, in the order of the automaton's keys.
 */
export function pack(builder: LexiconBuilder<CueVerb>): Packed {
  const entries = new Map<string, Entry>(builder.close());
  const features = new Ranking<number>();
  const shapes = new Ranking<number>();
  const spellings = new Ranking<string>();
  for (const [key, entry] of entries) {
    features.count(entry.features);
    for (const phrase of entry.continuations ?? []) features.count(phrase.features);
    for (const reading of entry.readings ?? []) {
      shapes.count(shapeNumber(reading));
      spellings.count(writeSpelling(key, reading.text));
    }
  }
  const classOf = (key: string, { features: bits, agreement, code, governs, naming, readings, continuations }: Entry): string =>
    write([
      features.of(bits), agreement, code, governs * 4 + (naming ? 2 : 0) + (continuations === undefined ? 0 : 1), readings?.length ?? 0,
      ...(readings ?? []).flatMap((reading) => [shapes.of(shapeNumber(reading)), spellings.of(writeSpelling(key, reading.text))]),
    ]);
  const classes = new Ranking<string>();
  for (const [key, entry] of entries) classes.count(classOf(key, entry));
  const { alphabet, outputs, edges, targets, keys } = serialize(minimalAutomaton([...entries].map(([key, entry]) => [key, classes.of(classOf(key, entry)) + 1])));

  const verbs: number[] = []; // one a reading
  const phrases: number[] = [];
  const phraseWords: string[] = [];
  keys.forEach((key, rank) => {
    const { readings, continuations } = entries.get(key) as Entry;
    for (const { verb } of readings ?? []) verbs.push(verb);
    if (continuations === undefined) return;
    phrases.push(rank, continuations.length);
    for (const phrase of continuations) {
      phrases.push(features.of(phrase.features), phrase.agreement, phrase.code);
      phraseWords.push(phrase.keys.join(' '));
    }
  });
  const counts = [outputs.length, edges.length, keys.length, verbs.length, classes.list.length, features.list.length, shapes.list.length, builder.verbs.length];
  return {
    numbers: [
      write(counts), classes.list.join(''), write(features.list.map((bits) => bits >>> 0)), write(shapes.list), write(outputs), write(edges), write(targets), write(runs(verbs)),
      write(builder.verbs.flatMap(({ type, complements, addressee }) => [CUE_TYPES.indexOf(type), complements, addressee])), write(phrases),
    ].join(''),
    words: [alphabet, builder.verbs.map(({ lemma }) => lemma).join(' '), spellings.list.join(' '), phraseWords.join('|')].join('\n'),
  };
}

const write = (column: readonly number[]): string => column.map(writeNumber).join('');

/** Equal neighbours as length and value. */
function runs(values: readonly number[]): number[] {
  const list: number[] = [];
  for (let from = 0, i = 0; i < values.length; from = i) {
    while (i < values.length && values[i] === values[from]) i++;
    list.push(i - from, values[from]);
  }
  return list;
}

/** Numbers values by how often they were counted, so that the usual ones take one digit. */
class Ranking<Value> {
  private readonly counts = new Map<Value, number>();
  private ranks: Map<Value, number> | undefined;

  count(value: Value): void {
    this.counts.set(value, (this.counts.get(value) ?? 0) + 1);
  }

  of(value: Value): number {
    return this.ranked.get(value) as number;
  }

  get list(): Value[] {
    return [...this.ranked.keys()];
  }

  private get ranked(): Map<Value, number> {
    return (this.ranks ??= new Map([...this.counts].sort((a, b) => b[1] - a[1]).map(([value], i) => [value, i])));
  }
}

/** An automaton in columns; `unpack` tells what they hold. */
interface Serialized {
  readonly alphabet: string;
  readonly outputs: number[];
  readonly edges: number[];
  readonly targets: number[];
  readonly keys: string[];
}

function serialize(root: State): Serialized {
  const letters = new Ranking<string>();
  const seen = new Set<State>();
  (function count(state: State): void {
    if (seen.has(state)) return;
    seen.add(state);
    for (const [letter, next] of state.edges) {
      letters.count(letter);
      count(next);
    }
  })(root);
  const outputs: number[] = [];
  const edges: number[] = [];
  const targets: number[] = [];
  const ids = new Map<State, number>();
  const inOrder = (state: State): [string, State][] => [...state.edges].sort(([a], [b]) => letters.of(a) - letters.of(b));
  (function visit(state: State): void {
    const own = inOrder(state).map(([letter, next]) => {
      const known = ids.get(next);
      if (known === undefined) visit(next);
      return { letter: letters.of(letter), known };
    });
    ids.set(state, ids.size);
    outputs.push(state.output * 2 + (own.length > 0 ? 1 : 0));
    let before = -1;
    own.forEach(({ letter, known }, i) => {
      edges.push((letter - before - 1) * 4 + (i === own.length - 1 ? 2 : 0) + (known === undefined ? 0 : 1));
      before = letter;
      if (known !== undefined) targets.push(known);
    });
  })(root);
  const keys: string[] = [];
  (function list(state: State, key: string): void {
    if (state.output > 0) keys.push(key);
    for (const [letter, next] of inOrder(state)) list(next, key + letter);
  })(root, '');
  return { alphabet: letters.list.join(''), outputs, edges, targets, keys };
}
