import type { Section } from '../page/section.ts'
import { measureBytes } from './bytes.ts'
import { measurePagination } from './pagination.ts'
import { measureServer } from './server.ts'
import { measureStart } from './start.ts'
import { measureThroughput } from './throughput.ts'
import { measureTime } from './time.ts'

/** What `pnpm bench` measures, in the order of the page. */
export const sections: Readonly<Record<string, () => Promise<Section>>> = {
  bytes: measureBytes,
  time: measureTime,
  throughput: measureThroughput,
  server: measureServer,
  start: measureStart,
  pagination: measurePagination,
}
