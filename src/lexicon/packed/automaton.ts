/** A state of an automaton over keys: where each letter leads, and what is known of the key that ends here; 0 for nothing. */
export interface State {
  readonly edges: Map<string, State>;
  output: number;
}

/** The trie of the keys, in which equal subtrees are then made one. */
export function minimalAutomaton(keys: Iterable<readonly [key: string, output: number]>): State {
  const root: State = { edges: new Map(), output: 0 };
  for (const [key, output] of keys) {
    let state = root;
    for (const letter of key) {
      let next = state.edges.get(letter);
      if (next === undefined) state.edges.set(letter, (next = { edges: new Map(), output: 0 }));
      state = next;
    }
    state.output = output;
  }
  const ids = new Map<State, number>();
  const known = new Map<string, State>();
  const merge = (state: State): State => {
    let name = String(state.output);
    for (const letter of [...state.edges.keys()].sort()) {
      const next = merge(state.edges.get(letter) as State);
      state.edges.set(letter, next);
      name += letter + String(ids.get(next));
    }
    const same = known.get(name);
    if (same !== undefined) return same;
    known.set(name, state);
    ids.set(state, ids.size);
    return state;
  };
  return merge(root);
}
