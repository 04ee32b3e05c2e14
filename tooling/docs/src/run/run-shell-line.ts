import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../../../../packages/codegen/src/commands/run-command.ts'
import { root } from '../repository.ts'
import { shellWords } from './shell-words.ts'

/** Where a line is run. */
export interface Shell {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  readonly fetch: typeof fetch
}

/**
 * Runs a line of a block of `sh`. What asks a registry is not run: every package that it names must be one that is tested with.
 * What starts a part of this repository is not run: the suite of that part starts it; its script must be there.
 *
 * @throws when the line fails, or is of a kind that nobody can run.
 */
export async function runShellLine(line: string, shell: Shell): Promise<void> {
  const { words, variables } = shellWords(line, shell.environment)
  const [program = '', command = ''] = words
  if (program === 'npx' && command === 'energy') return runEnergy(words.slice(2), variables, shell)
  if (program === 'npx' && command === '@energy/sandbox') return startSandbox(words.slice(2))
  if (program === 'npm' && ['install', 'update', 'ls', 'outdated'].includes(command))
    return assertKnown(words.slice(2).filter((word) => !word.startsWith('-')))
  if (program === 'npm' || program === 'pnpm') return assertScript(words.slice(1))
  throw new Error(`Nobody runs \`${line}\`: run it, or say in run-elsewhere.ts who does.`)
}

async function runEnergy(
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
  { folder, environment, fetch }: Shell,
): Promise<void> {
  const errors: string[] = []
  const code = await runCommand(words, {
    folder,
    environment: { ...environment, ...variables },
    now: () => Date.now(),
    fetch,
    print: () => undefined,
    printError: (line) => errors.push(line),
  })
  // 1 says that something was found.
  if (code === 2) throw new Error(errors.join('\n'))
}

/** Starts the sandbox on a free port, until it says where it is reached. */
function startSandbox(words: readonly string[]): Promise<void> {
  const program = join(root, 'packages/sandbox/src/cli.ts')
  const sandbox = spawn(process.execPath, ['--conditions=source', program, ...words, '--port', '0'])
  return new Promise((resolve, reject) => {
    let printed = ''
    sandbox.stdout.on('data', (chunk) => {
      printed += chunk
      if (printed.includes('Ctrl+C')) sandbox.kill()
    })
    sandbox.stderr.on('data', (chunk) => {
      printed += chunk
    })
    sandbox.once('exit', () => (printed.includes('Ctrl+C') ? resolve() : reject(new Error(printed))))
  })
}

function assertKnown(packages: readonly string[]): void {
  const catalog = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const isKnown = (name: string) =>
    name.startsWith('@energy/')
      ? existsSync(join(root, 'packages', name.slice('@energy/'.length)))
      : new RegExp(`^ +'?${name}'?: `, 'm').test(catalog)
  const unknown = packages.map((name) => name.replace(/(?<=.)@.*$/, '')).filter((name) => !isKnown(name))
  if (unknown.length > 0) throw new Error(`Nothing here is tested with ${unknown.join(', ')}.`)
}

function assertScript(words: readonly string[]): void {
  const filter = words.indexOf('--filter')
  const [, name = ''] = filter === -1 ? [] : words.slice(filter)
  const rest = words.filter((word) => word !== 'run' && word !== '--filter' && word !== name)
  const folder = name.startsWith('@energy-examples/') ? `examples/${name.split('/')[1]}` : '.'
  const places = filter === -1 ? ['.', 'examples/dashboard'] : [folder]
  const [script = ''] = rest
  const scripts = places.map(
    (place) => JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')).scripts,
  )
  if (!scripts.some((known) => script in known)) throw new Error(`There is no script ${script} in ${places}.`)
}
