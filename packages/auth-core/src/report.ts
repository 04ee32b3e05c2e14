/**
 * Reports an event to an app's function. What it throws, or its promise rejects with, changes nothing of what it observes.
 *
 * @param on - left out: nobody is told.
 *
 * @example
 * ```ts
 * const on = async (event: { readonly type: string }) => console.info(event.type)
 * report(on, { type: 'export-end' })
 * ```
 */
export function report<Event>(on: ((event: Event) => unknown) | undefined, event: Event): void {
  if (on) (async () => on(event))().catch(() => {})
}
