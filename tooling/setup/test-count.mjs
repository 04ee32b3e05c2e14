import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
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

/** Adds up every report that a suite left in these folders, and names what failed: tests, files that did not load, and what nobody caught. */
export function countTests(folders = reportFolders()) {
  const reports = folders.flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
      : [],
  )
  const sum = (pick) => reports.reduce((total, report) => total + (pick(report) || 0), 0)
  const failures = reports.flatMap(({ testResults = [], unhandledErrors = [] }) => [
    ...testResults.flatMap(namesOfFailures),
    ...unhandledErrors.map(nameOfUnhandledError),
  ])
  return {
    passed: sum((report) => report.numPassedTests),
    failed: failures.length,
    skipped: sum((report) => report.numPendingTests + report.numTodoTests),
    failures,
  }
}

/** One line or more for each failure of a file; a file that did not load has no tests that could fail. */
function namesOfFailures({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [`${file}\n    ${startOf(message)}`] : []
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName}\n    ${startOf(failureMessages.join('\n'))}`,
  )
}

function nameOfUnhandledError({ path, message }) {
  return `${path ? relative(root, path) : 'a suite'}, outside of every test\n    ${startOf(message)}`
}

function startOf(message) {
  return message.split('\n').slice(0, 6).join('\n    ').slice(0, 1_000)
}
