/** Collects all garbage. @returns the bytes that something still needs */
export function heapInUse(): number {
  const { gc } = globalThis
  if (!gc) throw new Error('Run this with --expose-gc.')
  gc()
  gc()
  return process.memoryUsage().heapUsed
}

/** Lets the event loop turn, so that what waits for that is done. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}
