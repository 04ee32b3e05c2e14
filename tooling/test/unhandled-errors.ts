import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reporter, Vitest } from 'vitest/node'

/** Leaves what failed outside of every test beside the report of vitest, which knows of tests alone. */
export function createUnhandledErrorsReporter(): Reporter {
  let file = ''
  return {
    onInit(vitest) {
      file = nextToReport(vitest)
      rmSync(file, { force: true })
    },
    onTestRunEnd(_, errors) {
      if (errors.length === 0) return
      mkdirSync(dirname(file), { recursive: true })
      const unhandledErrors = errors.map(({ name, message, VITEST_TEST_PATH: path }) => ({
        path,
        message: `${name}: ${message}`,
      }))
      writeFileSync(file, JSON.stringify({ unhandledErrors }))
    },
  }
}

function nextToReport({ config: { root, outputFile } }: Vitest): string {
  const report = typeof outputFile === 'string' ? outputFile : (outputFile?.json ?? '.report/vitest.json')
  return join(root, report.replace(/\.json$/, '-unhandled-errors.json'))
}
