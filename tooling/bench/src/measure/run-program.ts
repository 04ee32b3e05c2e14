import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('../..', import.meta.url))
const bundles = new URL('../../node_modules/.bench/', import.meta.url)

/** How a program is run: what Node is told, and what the program is told. */
export interface ProgramOptions {
  readonly flags?: readonly string[]
  readonly words?: readonly (string | number)[]
}

/** A program of `src/programs` as an app would deploy it. */
export interface Program {
  /** Runs it to its end. @returns what it printed as JSON */
  run<Result>(options?: ProgramOptions): Promise<Result>
  /** Starts it as a server. @returns its address, and what stops it */
  serve(options?: ProgramOptions): Promise<Server>
}

/** A server in a process of its own. */
export interface Server {
  readonly url: string
  stop(): Promise<void>
}

/** Builds a program for production: what peers check only while developing is gone, as in an app. */
export async function buildProgram(name: string): Promise<Program> {
  const outdir = fileURLToPath(new URL(`${name}/`, bundles))
  await build({
    entryPoints: [fileURLToPath(new URL(`../programs/${name}.ts`, import.meta.url))],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: folder,
    logLevel: 'error',
  })
  const command = ({ flags = [], words = [] }: ProgramOptions): string[] => [
    '--expose-gc',
    ...flags,
    `${outdir}${name}.mjs`,
    ...words.map(String),
  ]
  const env = { ...process.env, NODE_ENV: 'production' }
  return {
    async run(options = {}) {
      const { stdout } = await run(process.execPath, command(options), { env, maxBuffer: 2 ** 26 })
      return JSON.parse(stdout)
    },
    async serve(options = {}) {
      const child = spawn(process.execPath, command(options), { env, stdio: ['ignore', 'pipe', 'inherit'] })
      for await (const url of createInterface(child.stdout)) return { url, stop: () => stop(child) }
      throw new Error(`${name} ended before it served.`)
    },
  }
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}
