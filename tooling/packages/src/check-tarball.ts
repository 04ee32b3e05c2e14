import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Export, Manifest } from './public-packages.ts'

/** What a package may bring along; anything else in a tarball got there by accident. */
const allowed = [
  /^package\.json$/,
  /^(README|LICENSE|CHANGELOG)(\.md)?$/,
  /^dist\/[\w-]+\.(js|js\.map|d\.ts)$/,
  /^docs\/[\w-]+\.(md|svg)$/,
  /^llms\.txt$/,
  /^schema\/[\w-]+\.graphql$/,
  /^operations\/[\w/-]+\.graphql$/,
]

/**
 * Looks at a tarball as it goes to the registry.
 *
 * @returns what is wrong with it, one sentence each; nothing when it may be published.
 */
export async function checkTarball(tarball: string): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'energy-tarball-'))
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', folder])
    return await checkFolder(join(folder, 'package'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function checkFolder(folder: string): Promise<readonly string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
  const text = readFileSync(join(folder, 'package.json'), 'utf8')
  const manifest: Manifest = JSON.parse(text)
  const missing = namedFiles(manifest).filter((file) => !existsSync(join(folder, file)))
  // What publint would say of files that are not there is said already.
  const { messages } = missing.length > 0 ? { messages: [] } : await publint({ pkgDir: folder, strict: true })
  return [
    ...missing.map((file) => `${file} is named by package.json and is not there: build the package first.`),
    ...['README.md', 'LICENSE']
      .filter((file) => !files.includes(file))
      .map((file) => `${file} is not there.`),
    ...(manifest.files ?? [])
      .filter((name) => name !== 'CHANGELOG.md')
      .filter((name) => !files.some((file) => file === name || file.startsWith(`${name}/`)))
      .map((name) => `${name} is to be published and is not there.`),
    ...(isLogged(folder, manifest) ? [] : [`CHANGELOG.md does not say what ${manifest.version} changes.`]),
    ...files
      .filter((file) => !allowed.some((pattern) => pattern.test(file)))
      .map((file) => `${file} is not for publishing.`),
    ...(/"(workspace|catalog):/.test(text) ? ['package.json asks for a workspace or a catalog.'] : []),
    ...files
      .filter((file) => lacksItsMap(folder, file))
      .map((file) => `${file} names a source map that is not there.`),
    ...messages.map((message) => formatMessage(message, { ...manifest }) ?? message.code),
  ]
}

/** Whether the changelog knows the version; before the first release there is none. */
function isLogged(folder: string, { version }: Manifest): boolean {
  const log = join(folder, 'CHANGELOG.md')
  return version === '0.0.0' || (existsSync(log) && readFileSync(log, 'utf8').includes(`\n## ${version}\n`))
}

/** The files that entry points and commands lead to. */
function namedFiles({ exports, bin = {} }: Manifest): readonly string[] {
  const targets = (value: Export): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value)
  return [...Object.values(exports).flatMap(targets), ...Object.values(bin)].filter(
    (file) => !file.includes('*'),
  )
}

function lacksItsMap(folder: string, file: string): boolean {
  if (!/\.(js|d\.ts)$/.test(file)) return false
  const name = /\n\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]
  return name !== undefined && !existsSync(join(folder, dirname(file), name))
}
