import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'yaml'

const execute = promisify(execFile)
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const leftOut = ['node_modules', '.next', '.sessions', '.turbo', '.report']
const forTests = ['vitest', 'graphql', '@energy/sandbox']

/** The example as it is served. */
export interface ServedExample {
  readonly origin: string
  close(): Promise<void>
}

/** The example in a project of its own, with the packages as they are published. */
export interface NextExample {
  /** Adds a file. */
  add(path: string, text: string): void
  /** Reads a file, also one that the build has made. */
  read(path: string): string
  /** Runs a command in the project. @returns what it says */
  run(command: string, ...args: string[]): Promise<string>
  /** Serves what was built, on a free port. */
  serve(krakenUrl: string): Promise<ServedExample>
}

/** Copies the example and installs what it asks for. */
export async function installNextExample(
  folder: string,
  tarballs: Readonly<Record<string, string>>,
): Promise<NextExample> {
  const environment = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const example: NextExample = {
    add(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    async run(command, ...args) {
      const { stdout } = await execute(command, args, { cwd: folder, env: environment })
      return stdout
    },
    async serve(krakenUrl) {
      const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', '0'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...environment, KRAKEN_URL: krakenUrl, COOKIE_KEY: randomBytes(32).toString('base64url') },
      })
      return {
        origin: await originOf(server),
        async close() {
          server.kill()
          if (server.exitCode === null && server.signalCode === null) await once(server, 'exit')
        },
      }
    },
  }

  const source = join(root, 'examples/next')
  cpSync(source, folder, { recursive: true, filter: (path) => !leftOut.includes(basename(path)) })
  const { catalog } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'))
  const { dependencies, devDependencies, ...manifest } = JSON.parse(example.read('package.json'))
  const names = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !forTests.includes(name),
  )
  const asked = names.map((name) => [name, tarballs[name] ? `file:${tarballs[name]}` : catalog[name]])
  example.add('package.json', JSON.stringify({ ...manifest, dependencies: Object.fromEntries(asked) }))
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tooling/typescript/base.json'), 'utf8'))
  const own = JSON.parse(example.read('tsconfig.json')).compilerOptions
  const compiler = {
    compilerOptions: { ...compilerOptions, ...own },
    include: ['next-env.d.ts', 'src', '.next/types'],
    exclude: ['**/*.test.*', 'src/start.ts'],
  }
  example.add('tsconfig.json', JSON.stringify(compiler))
  await example.run('npm', 'install', '--no-audit', '--no-fund')
  return example
}

async function originOf({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('Next says nothing.')
  const lines = createInterface(stdout)
  for await (const line of lines) {
    const [origin] = /http:\/\/localhost:\d+/.exec(line) ?? []
    if (origin) return origin
  }
  throw new Error('Next did not start.')
}
