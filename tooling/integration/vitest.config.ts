import { defineConfig } from 'vitest/config'
import withFrameworks from '../../packages/auth-core/vitest.config.ts'
import common from '../test/vitest-config.ts'

const matrix = 'src/clients/**'

// What is mounted in a page takes the builds for browsers, and nothing else does.
export default defineConfig({
  test: {
    reporters: common.test?.reporters,
    outputFile: common.test?.outputFile,
    projects: [
      {
        ...common,
        test: { ...common.test, name: 'all', exclude: [...(common.test?.exclude ?? []), matrix] },
      },
      {
        ...withFrameworks,
        test: {
          ...withFrameworks.test,
          name: 'clients',
          include: [`${matrix}/*.test.ts`],
          environment: './src/clients/page-environment.ts',
        },
      },
    ],
  },
})
