import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the packages leave their test reports. */
export function reportFolders() {
  const groups = ['packages', 'tooling', 'examples'].flatMap((group) =>
    existsSync(join(root, group))
      ? readdirSync(join(root, group)).map((name) => join(root, group, name, '.report'))
      : [],
  )
  return [...groups, join(root, 'site', '.report')]
}

/** Adds up every report that a suite left. */
export function countTests() {
  const reports = reportFolders().flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
      : [],
  )
  const sum = (pick) => reports.reduce((total, report) => total + pick(report), 0)
  return {
    passed: sum((report) => report.numPassedTests),
    failed: sum((report) => report.numFailedTests),
    skipped: sum((report) => report.numPendingTests + report.numTodoTests),
  }
}
