// Counts by measure and article: precision, recall, F1, and the range of F1 when the articles are drawn anew.

const rate = (part, of) => (of > 0 ? part / of : 1);
const add = (list) => list.reduce((all, one) => ({ right: all.right + one.right, found: all.found + one.found, gold: all.gold + one.gold }), { right: 0, found: 0, gold: 0 });
const f1Of = ({ right, found, gold }) => rate(2 * right, found + gold);

export class Tally {
  #articles = [];
  #recallOnly = new Set();
  /** Where a parse fell short, one line each: article, measure, gold, found. */
  misses = [];

  /** Everything that is counted from here on belongs to this article. */
  open(id) {
    this.#articles.push({ id, counts: new Map() });
  }

  count(name, right, found, gold) {
    const { counts } = this.#articles.at(-1);
    counts.set(name, add([counts.get(name) ?? add([]), { right, found, gold }]));
  }

  /** One thing that was to be found, where what is found beside it says nothing. */
  recall(name, right) {
    this.#recallOnly.add(name);
    this.count(name, right ? 1 : 0, 0, 1);
  }

  miss(name, gold, found) {
    this.misses.push(`${this.#articles.at(-1).id}: ${name}: ${gold} | ${found}`.replace(/\s+/g, ' '));
  }

  get size() {
    return this.#articles.length;
  }

  /** One row a measure: precision and F1 are null where only recall is known. */
  rows() {
    const names = new Set(this.#articles.flatMap(({ counts }) => [...counts.keys()]));
    return [...names].map((name) => {
      const all = add(this.#of(name));
      const recall = rate(all.right, all.gold);
      if (this.#recallOnly.has(name)) return { name, precision: null, recall, f1: null, gold: all.gold, found: null };
      return { name, precision: rate(all.right, all.found), recall, f1: f1Of(all), gold: all.gold, found: all.found };
    });
  }

  /** 2.5 % and 97.5 % of F1, or of recall, over articles drawn with replacement; always the same draws. */
  range(name) {
    const list = this.#of(name);
    const value = this.#recallOnly.has(name) ? ({ right, gold }) => rate(right, gold) : f1Of;
    let seed = 1;
    const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const drawn = Array.from({ length: 1000 }, () => value(add(list.map(() => list[Math.floor(next() * list.length)])))).sort((a, b) => a - b);
    return [drawn[25], drawn[974]];
  }

  #of(name) {
    return this.#articles.flatMap(({ counts }) => counts.get(name) ?? []);
  }
}
