import { rmSync } from 'node:fs'
import { installDependencies } from './dependencies.mjs'
import { fingerprintGenerated } from './generated-files.mjs'
import { provideRuntimes } from './runtimes.mjs'
import { runStep, StepFailure } from './step.mjs'
import { provideSystemParts } from './system-parts.mjs'
import { countTests, reportFolders } from './test-count.mjs'
import { provideToolchain } from './toolchain.mjs'

/** Every check that a change must pass; ends on the line `N passed, N failed`. */
export async function run() {
  const environment = await provideToolchain()
  for (const folder of reportFolders()) rmSync(folder, { recursive: true, force: true })

  const pnpm = (title, args, hint) =>
    runStep({ title, command: 'pnpm', arguments: args, environment, hint, stream: true })
  // Three at once on two cores: suites that drive a browser, or processes that wait for each other, compute half of the
  // time; with more, what is real in them would meet a machine that is too slow. turbo begins with what depends on least, so
  // integration and site depend on nothing but what is generated: otherwise what takes minutes would come last, and alone.
  const turbo = (title, task, hint) =>
    pnpm(
      title,
      ['exec', 'turbo', 'run', ...task, '--concurrency=3', '--output-logs=new-only', '--log-order=grouped'],
      hint,
    )

  async function checkSources() {
    await installDependencies(environment)
    const before = fingerprintGenerated()
    await turbo(
      'Regenerate schemas and documents',
      ['generate'],
      'Correct the schema or the operation that is named above.',
    )
    if (fingerprintGenerated() !== before)
      throw new StepFailure(
        '✗ The generated files are not what `pnpm generate` makes.\n  Run `pnpm generate` and commit what it changed.',
      )
    await pnpm(
      'Lint and check the format',
      ['lint'],
      'Run `pnpm format`; what it cannot mend is named above.',
    )
  }
  // The suites alone need what is brought beside.
  await Promise.all([checkSources(), provideSystemParts(environment), provideRuntimes()])

  let failure
  try {
    await turbo(
      'Check types, build, test, also the packages as they are published',
      ['typecheck', 'build', 'test', 'check:packed', '--continue'],
      'The failing package and its output are above.',
    )
  } catch (error) {
    failure = error
  }
  const { passed, failed, skipped, failures } = countTests()
  // Named once more at the end: the output of the suites is long.
  for (const line of failures) console.log(`✗ ${line}`)
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  if (failure) throw failure
  if (failed > 0) throw new StepFailure('✗ Tests failed.\n  They are listed above.')
}
