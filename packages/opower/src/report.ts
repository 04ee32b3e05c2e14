/**
 * Hands an event to an app's function. What it throws, or its promise rejects with, must neither change an answer nor
 * lose what was started.
 */
export function report<Event>(on: ((event: Event) => unknown) | undefined, event: Event): void {
  if (on) (async () => on(event))().catch(() => {})
}
