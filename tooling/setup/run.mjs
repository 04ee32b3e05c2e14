// The way in for a fresh machine: `npm run demo` and `npm test` come here with nothing but Node and npm.
import { StepFailure } from './step.mjs'

const jobs = { demo: () => import('./demo.mjs'), test: () => import('./test.mjs') }
const name = process.argv[2]

try {
  if (!Object.hasOwn(jobs, name))
    throw new StepFailure(`✗ There is no job "${name}"; there are: ${Object.keys(jobs).join(', ')}.`)
  const { run } = await jobs[name]()
  await run(process.argv.slice(3))
} catch (failure) {
  if (!(failure instanceof StepFailure)) throw failure
  console.error(`\n${failure.message}`)
  process.exitCode = 1
}
