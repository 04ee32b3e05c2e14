import type { Section } from '../page/section.ts'
import { measureBytes } from './bytes.ts'
import { measureInstall } from './install.ts'
import { runPackageBenchmark } from './package-benchmark.ts'
import { measurePagination } from './pagination.ts'
import { measureServer } from './server.ts'
import { measureStart } from './start.ts'
import { measureThroughput } from './throughput.ts'
import { measureTime } from './time.ts'
import { measureTurbo } from './turbo.ts'
import { measureTypes } from './types.ts'

/** What `pnpm bench` measures, in the order of the page. */
export const sections: Readonly<Record<string, () => Promise<Section>>> = {
  bytes: measureBytes,
  time: measureTime,
  throughput: measureThroughput,
  server: measureServer,
  start: measureStart,
  pagination: measurePagination,
  types: measureTypes,
  install: measureInstall,
  core: () => runPackageBenchmark('@energy/auth-core', 'Sessions, limits, lists and stores'),
  codegen: () => runPackageBenchmark('@energy/codegen', 'Code generation'),
  turbo: measureTurbo,
}
