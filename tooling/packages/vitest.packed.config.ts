import { defineConfig } from 'vitest/config'
import shared from '../test/vitest-config.ts'

export default defineConfig({
  test: {
    ...shared.test,
    include: ['src/packed/*.test.ts'],
    globalSetup: ['src/packed-app.ts'],
    testTimeout: 60_000,
    outputFile: { json: '.report/packed.json' },
  },
})
