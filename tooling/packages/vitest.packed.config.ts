import { defineConfig } from 'vitest/config'
import shared from '../test/vitest-config.ts'

export default defineConfig({
  test: {
    ...shared.test,
    include: ['src/packed/*.test.ts'],
    globalSetup: ['src/packed-app.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Compilers and package managers use a processor each.
    maxConcurrency: 2,
    // The sandbox finds what it stands on as Node does, and not a second copy.
    server: { deps: { external: [/packages\/sandbox\/dist/] } },
    outputFile: { json: '.report/packed.json' },
  },
})
