declare global {
  /** The Web's transform stream. Empty here: the library compiles without the types of a runtime, and merges with theirs. */
  interface TransformStream<I, O> {}
}

/** What the library uses of the stream's controller. */
export interface Controller<O> {
  enqueue(chunk: O): void;
}
interface Transformer<I, O> {
  transform(chunk: I, controller: Controller<O>): void;
  flush?(controller: Controller<O>): void;
}
type Constructor = new <I, O>(transformer: Transformer<I, O>) => TransformStream<I, O>;

/** A `TransformStream` of the runtime, looked up when it is asked for: whoever makes no stream needs none. */
export function transformStream<I, O>(transformer: Transformer<I, O>): TransformStream<I, O> {
  const { TransformStream } = globalThis as unknown as { TransformStream: Constructor };
  return new TransformStream(transformer);
}
