/** Hands an event to an app's function, whose failures are its own. */
export function report<Event>(on: ((event: Event) => void) | undefined, event: Event): void {
  try {
    on?.(event)
  } catch {
    // What an observer throws must not change what it observes.
  }
}
