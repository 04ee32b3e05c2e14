import { assertCount } from '../assert-count.ts'

/** Refuses a number of pages that is no whole number of at least 1; `Infinity` reads whatever there is. */
export function assertMaxPages(maxPages: number | undefined): void {
  if (maxPages !== Number.POSITIVE_INFINITY) assertCount('maxPages', maxPages)
}
