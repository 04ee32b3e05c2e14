import { pipe, type Source, subscribe } from 'wonka'

/** Receives what a source sends. @returns what ends it */
export function follow<Value>(source: Source<Value>, receive: (value: Value) => void): () => void {
  return pipe(source, subscribe(receive)).unsubscribe
}
