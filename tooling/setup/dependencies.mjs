import { runStep } from './step.mjs'

/** Installs the workspace exactly as the lockfile says. */
export async function installDependencies(environment) {
  await runStep({
    title: 'Install the dependencies',
    command: 'pnpm',
    arguments: ['install', '--frozen-lockfile', '--prefer-offline'],
    environment,
    hint: 'Is the npm registry reachable? After a change of a package.json run `pnpm install` once and commit the lockfile.',
  })
}
