import { execFileSync } from 'node:child_process'

/** What each of our packages is asked for as, by its name. */
type Sources = Readonly<Record<string, string>>

/** How an app team installs with one package manager. */
export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn'
  /** The graphql that its app has: the oldest that we support, the newest of that major, and the next major. */
  readonly graphql: string
  /** The command that installs, without anything that runs code. */
  readonly install: readonly [command: string, ...args: string[]]
  /** What the manager reads besides package.json, by file name. */
  readonly files: (sources: Sources) => Readonly<Record<string, string>>
  /** What package.json says besides the dependencies, so that the packages find each other's tarballs. */
  readonly manifest: (sources: Sources) => Readonly<Record<string, unknown>>
}

// A release that is a few days old may name dependencies that a registry does not have yet.
const lastDay = '2026-09-02'
const minimumAge = 115_200

/** npm as it is, pnpm in its strictest form, and yarn, which meets the TypeScript 7 compiler without a patch from 4.18 on. */
export const packageManagers: readonly PackageManager[] = [
  {
    name: 'npm',
    graphql: '17.0.2',
    install: [
      'npm',
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--ignore-scripts',
      '--loglevel=error',
      `--before=${lastDay}`,
    ],
    files: () => ({}),
    manifest: () => ({}),
  },
  {
    name: 'pnpm',
    graphql: '16.9.0',
    install: ['pnpm', 'install', '--prefer-offline', '--ignore-scripts'],
    files: (sources) => ({
      'pnpm-workspace.yaml': JSON.stringify({
        nodeLinker: 'isolated',
        hoist: false,
        publicHoistPattern: [],
        strictPeerDependencies: true,
        strictDepBuilds: false,
        pmOnFail: 'ignore',
        minimumReleaseAge: minimumAge,
        overrides: sources,
      }),
    }),
    manifest: () => ({}),
  },
  {
    name: 'yarn',
    graphql: '16.14.2',
    install: ['yarn', 'install', '--no-immutable'],
    files: () => ({
      // Marks the folder as a project of its own.
      'yarn.lock': '',
      '.yarnrc.yml': JSON.stringify({
        nodeLinker: 'node-modules',
        enableScripts: false,
        enableTelemetry: false,
        npmMinimalAgeGate: minimumAge,
        // yarn reads nothing of npm's own settings.
        npmRegistryServer: npmSetting('registry'),
        httpsCaFilePath: npmSetting('cafile'),
      }),
    }),
    manifest: (sources) => ({ resolutions: sources }),
  },
]

/** How npm is set up on this machine; `undefined` where it is not. */
function npmSetting(name: string): string | undefined {
  const value = execFileSync('npm', ['config', 'get', name], { encoding: 'utf8' }).trim()
  return value === 'null' || value === 'undefined' ? undefined : value
}
