import { defineConfig } from 'vitest/config'

/** Tests resolve workspace packages to their sources, and leave a report that the closing count is read from. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts'],
    passWithNoTests: false,
    reporters: ['default', 'json'],
    outputFile: { json: '.report/vitest.json' },
    unstubGlobals: true,
    restoreMocks: true,
  },
})
