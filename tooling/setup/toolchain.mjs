// Runs on the Node of a bare machine (20 and later), before anything is installed: no dependencies, no TypeScript.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bringPackages } from './bring-packages.mjs'
import { runStep } from './step.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, '.toolchain')

const minimumNode = [22, 18]
const nodeMajor = 24
const minimumPnpm = [10, 16]

/**
 * Finds Node and pnpm, or brings them from npm into `.toolchain`.
 *
 * @returns the environment in which `node` and `pnpm` are the right ones.
 */
export async function provideToolchain() {
  const missing = [
    ...(isRecent(process.versions.node, minimumNode) ? [] : [nodePackage()]),
    ...(isRecent(outputOf('pnpm', ['--version']), minimumPnpm) ? [] : [pinnedPnpm()]),
  ]
  if (missing.length === 0) return environment([dirname(process.execPath)])

  const names = missing.map((specifier) => specifier.slice(0, specifier.lastIndexOf('@')))
  await bringPackages({
    folder,
    specifiers: missing,
    title: `Bring ${missing.join(' and ')} into .toolchain`,
    hint: `Is the npm registry reachable? Otherwise install Node >= ${minimumNode.join('.')} and pnpm >= ${minimumPnpm.join('.')} yourself.`,
    finish: () => (names.includes('pnpm') ? linkPnpm() : undefined),
  })
  const own = names.map((name) => (name === 'pnpm' ? join(folder, 'node_modules', '.bin') : nodeFolder(name)))
  return environment(names.length === 1 && names[0] === 'pnpm' ? [dirname(process.execPath), ...own] : own)
}

/** Puts pnpm's binary in its place, which is what its own install script does; no other package's script runs. */
function linkPnpm() {
  return runStep({
    title: 'Put the binary of pnpm in its place',
    command: process.execPath,
    arguments: ['install.js'],
    cwd: join(folder, 'node_modules', 'pnpm'),
    hint: 'pnpm may have no binary for this platform; install pnpm yourself.',
  })
}

function environment(folders) {
  return {
    ...process.env,
    PATH: [...folders, process.env.PATH].join(delimiter),
    // npm looks for the machine's settings, such as its certificates, beside the Node that runs it.
    npm_config_globalconfig: outputOf('npm', ['config', 'get', 'globalconfig']) ?? '',
    // The pnpm that is there does the work; it does not go looking for the pinned one.
    npm_config_manage_package_manager_versions: 'false',
    TURBO_TELEMETRY_DISABLED: '1',
  }
}

function outputOf(command, args) {
  try {
    const options = {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
      cwd: root,
    }
    return execFileSync(command, args, options).trim()
  } catch {
    return undefined
  }
}

function isRecent(version, [major, minor]) {
  const [ownMajor = 0, ownMinor = 0] = (version ?? '').split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

function pinnedPnpm() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
}

function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  return `node-${platform}-${process.arch}@${nodeMajor}`
}

function nodeFolder(name) {
  return join(folder, 'node_modules', name, 'bin')
}
