import { execFileSync } from 'node:child_process'

/** What each of our packages is asked for as, by its name. */
type Sources = Readonly<Record<string, string>>

/** How an app team installs with one package manager. */
export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn'
  /** What its app has of the packages that we support several majors of, by name. */
  readonly versions: Readonly<Record<string, string>>
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

const react19 = {
  react: '19.2.8',
  'react-dom': '19.2.8',
  '@types/react': '19.2.18',
  '@types/react-dom': '19.2.5',
}
const react18 = {
  react: '18.3.1',
  'react-dom': '18.3.1',
  '@types/react': '18.3.31',
  '@types/react-dom': '18.3.7',
}

/** npm as it is, pnpm in its strictest form, and yarn, which meets the TypeScript 7 compiler without a patch from 4.18 on. */
export const packageManagers: readonly PackageManager[] = [
  {
    name: 'npm',
    versions: { graphql: '17.0.2', ...react19 },
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
    // The oldest that the ranges of our packages take.
    versions: {
      graphql: '16.9.0',
      '@opentelemetry/api': '1.9.0',
      urql: '5.0.0',
      '@urql/vue': '2.0.0',
      '@urql/solid': '1.0.0',
      ...react18,
    },
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
    versions: { graphql: '16.14.2', ...react19 },
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
