/** The columns of {@link Tokens} while they are being filled. */
export class TokenTable {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  entry: Int32Array;
  features: Int32Array;
  agreement: Uint8Array;
  code: Uint8Array;
  clitics: Uint8Array;
  suffix: Uint8Array;

  constructor(private size: number) {
    // one piece of memory for all: nine of them were 1 % of a parse
    const memory = new ArrayBuffer(size * 21);
    this.start = new Int32Array(memory, 0, size);
    this.end = new Int32Array(memory, size * 4, size);
    this.entry = new Int32Array(memory, size * 8, size);
    this.features = new Int32Array(memory, size * 12, size);
    this.kind = new Uint8Array(memory, size * 16, size);
    this.agreement = new Uint8Array(memory, size * 17, size);
    this.code = new Uint8Array(memory, size * 18, size);
    this.clitics = new Uint8Array(memory, size * 19, size);
    this.suffix = new Uint8Array(memory, size * 20, size);
  }

  push(kind: number, start: number, end: number): void {
    if (this.count === this.size) this.grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count++] = kind;
  }

  private grow(): void {
    const size = (this.size *= 2);
    const wider = <T extends Int32Array | Uint8Array>(old: T, next: T): T => (next.set(old), next);
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.kind = wider(this.kind, new Uint8Array(size));
    this.entry = wider(this.entry, new Int32Array(size));
    this.features = wider(this.features, new Int32Array(size));
    this.agreement = wider(this.agreement, new Uint8Array(size));
    this.code = wider(this.code, new Uint8Array(size));
    this.clitics = wider(this.clitics, new Uint8Array(size));
    this.suffix = wider(this.suffix, new Uint8Array(size));
  }
}
