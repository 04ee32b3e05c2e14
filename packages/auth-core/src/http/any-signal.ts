/** Makes a signal that aborts with the first of several. */
export function anySignal(...signals: (AbortSignal | null | undefined)[]): AbortSignal | undefined {
  const given = signals.filter((signal) => signal !== null && signal !== undefined)
  if (given.length < 2) return given[0]
  const controller = new AbortController()
  for (const signal of given) {
    const stop = (): void => controller.abort(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true, signal: controller.signal })
  }
  return controller.signal
}
