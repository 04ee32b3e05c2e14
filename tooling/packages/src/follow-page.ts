import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** How a page is followed. */
export interface Walk {
  /** An empty folder. */
  readonly folder: string
  /** Does something else in the place of a line; `undefined` where the line is run as it stands. */
  readonly instead?: (line: string) => Promise<unknown> | undefined
}

/** What a reader saw on the way. */
export interface Walked {
  /** What was printed last. */
  readonly lastOutput: string
  /** Seconds from the first block to the end of each block that ran something, by its last line. */
  readonly seconds: Readonly<Record<string, number>>
}

interface Block {
  readonly language: string
  readonly text: string
}

/**
 * Does what the blocks of a page say, in their order, as a reader does who knows nothing else. A block that begins with the name of
 * a file in a comment is written to it, `sh` is run, `text` is what the block before has to print. What stands in angle brackets is
 * looked up by that name in what the sandbox of the page has printed.
 *
 * @throws when a command fails, or prints something else.
 */
export async function followPage(page: string, { folder, instead }: Walk): Promise<Walked> {
  const startedAt = performance.now()
  const seconds: Record<string, number> = {}
  const printed = new Map<string, string>()
  let sandbox: ChildProcess | undefined
  let lastOutput = ''
  const runLine = async (line: string): Promise<void> => {
    const replacement = instead?.(line)
    if (replacement) await replacement
    else if (line.startsWith('npx @energy/sandbox')) sandbox = await startSandbox(line, folder, printed)
    else lastOutput = (await run('sh', ['-c', line], { cwd: folder, env: environment })).stdout
  }
  try {
    for (const { language, text } of blocksOf(page)) {
      const file = /^(?:#|\/\/) (\S+\.?\w+)\n/.exec(text)?.[1]
      if (file) write(join(folder, file), fillIn(text, printed))
      else if (language === 'text') assertPrinted(text, lastOutput)
      else if (language === 'sh') {
        const lines = text.trim().split('\n')
        for (const line of lines) await runLine(line)
        seconds[lines.at(-1) ?? ''] = Math.round((performance.now() - startedAt) / 100) / 10
      }
    }
  } finally {
    if (sandbox?.pid) process.kill(-sandbox.pid)
  }
  return { lastOutput, seconds }
}

const environment = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }

function blocksOf(page: string): Block[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)
  return [...blocks].map(([, language = '', text = '']) => ({ language, text }))
}

/** The second terminal of the page, on a port that is free. */
function startSandbox(line: string, folder: string, printed: Map<string, string>): Promise<ChildProcess> {
  // A group of its own: npx starts a shell, which starts the sandbox.
  const sandbox = spawn('sh', ['-c', `${line} --port 0`], { cwd: folder, env: environment, detached: true })
  return new Promise((resolve, reject) => {
    let text = ''
    sandbox.once('exit', () => reject(new Error(`\`${line}\` ended: ${text}`)))
    sandbox.stdout.on('data', (chunk) => {
      text += chunk
      if (!text.includes('Ctrl+C')) return
      for (const [, names = '', values = ''] of text.matchAll(/^ {2}(\S.*?) {2,}(\S.*)$/gm)) {
        const each = values.split(/\s{2,}/)
        names.split(', ').forEach((name, index) => void printed.set(name, each[index] ?? ''))
      }
      resolve(sandbox)
    })
  })
}

function fillIn(text: string, printed: ReadonlyMap<string, string>): string {
  return text.replaceAll(/(?<==)<(.+)>$/gm, (whole, name) => printed.get(name) ?? whole)
}

function assertPrinted(expected: string, output: string): void {
  if (output !== expected)
    throw new Error(`Printed was ${JSON.stringify(output)}, not ${JSON.stringify(expected)}.`)
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
