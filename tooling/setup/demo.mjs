import { installDependencies } from './dependencies.mjs'
import { runStep } from './step.mjs'
import { provideToolchain } from './toolchain.mjs'

/** Sets everything up and runs the main job: the example app against the sandbox. */
export async function run(args) {
  const environment = await provideToolchain()
  await installDependencies(environment)
  await runStep({
    title: 'Build the packages, and generate the documents of the example app',
    command: 'pnpm',
    arguments: [
      'exec',
      'turbo',
      'run',
      'generate',
      '--filter=@energy-examples/node-report',
      '--output-logs=errors-only',
    ],
    environment,
    hint: 'The failing package and its output are above.',
  })
  await runStep({
    title: 'Run the example app',
    command: 'pnpm',
    arguments: ['--silent', '--filter=@energy-examples/node-report', 'start', ...args],
    environment,
    hint: 'What went wrong is said above.',
    stream: true,
  })
}
