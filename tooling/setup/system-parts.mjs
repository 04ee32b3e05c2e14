import { execFileSync } from 'node:child_process'
import { runStep } from './step.mjs'

/** What some suites need from the system: the command that they look for, and Debian's package that has it. */
const parts = [
  { command: 'chromium', package: 'chromium', suites: 'the browser suites' },
  { command: 'redis-server', package: 'redis-server', suites: 'the Redis suites' },
]

/** Installs the parts where that is possible; says in one line each which suites are skipped where it is not. */
export async function provideSystemParts(environment) {
  const missing = parts.filter(({ command }) => !isThere(command))
  if (missing.length === 0) return
  if (!isThere('apt-get') || process.getuid?.() !== 0) {
    for (const { command, suites } of missing)
      console.log(
        `– ${command} is not here and cannot be installed (needs Debian and root): ${suites} are skipped`,
      )
    return
  }
  const quiet = { ...environment, DEBIAN_FRONTEND: 'noninteractive' }
  const names = missing.map((part) => part.package)
  const hint = `Install ${names.join(' and ')} yourself, or run the suites elsewhere.`
  try {
    await runStep({
      title: 'Refresh the list of Debian packages',
      command: 'apt-get',
      arguments: ['update'],
      environment: quiet,
      hint,
    })
    await runStep({
      title: `Install ${names.join(' and ')}`,
      command: 'apt-get',
      arguments: ['install', '-y', '--no-install-recommends', ...names],
      environment: quiet,
      hint,
    })
  } catch (failure) {
    if (process.env.CI) throw failure
    console.log(failure.message)
    for (const { suites } of missing) console.log(`– ${suites} are skipped`)
  }
}

function isThere(command) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
