import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { createUnhandledErrorsReporter } from './unhandled-errors.ts'

/** Tests resolve workspace packages to their sources, and leave a report that the closing count is read from. */
export default defineConfig({
  resolve: {
    conditions: ['source'],
    alias: graphqlAsNodeFindsIt(),
  },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    // Minutes of real time are for `pnpm test:deep`.
    exclude: ['**/node_modules/**', ...(process.env.DEEP ? [] : ['**/*.deep.test.ts'])],
    passWithNoTests: false,
    // A process for each file is half of the time of many a suite; `own-modules.ts` keeps their modules apart.
    isolate: false,
    setupFiles: [inThisFolder('own-modules.ts'), inThisFolder('fixed-date.ts')],
    reporters: ['default', 'json', createUnhandledErrorsReporter()],
    outputFile: { json: '.report/vitest.json' },
    // Speed is measured in benchmarks; here it only ends what hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    unstubGlobals: true,
    restoreMocks: true,
  },
})

/** Otherwise a test and the libraries that it uses hold two copies of graphql: Vite takes another file of it than Node. */
function graphqlAsNodeFindsIt() {
  try {
    const { resolve } = createRequire(join(process.cwd(), 'package.json'))
    return [{ find: /^graphql$/, replacement: resolve('graphql') }]
  } catch {
    return []
  }
}

function inThisFolder(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url))
}
