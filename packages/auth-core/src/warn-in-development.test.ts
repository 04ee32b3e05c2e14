import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** What a developer reads in a browser, which has no `process`, of a bundle with some definitions. */
async function shown(define: Readonly<Record<string, string>>): Promise<readonly unknown[]> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { warnInDevelopment } from './warn-in-development.ts'\nwarnInDevelopment('Look.')`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'neutral',
    define,
  })
  const lines: unknown[] = []
  const console = { warn: (line: unknown) => lines.push(line) }
  runInContext(outputFiles[0]?.text ?? '', createContext({ console }))
  return lines
}

test.each([
  ['is shown by a bundle for development', { 'process.env.NODE_ENV': '"development"' }, ['[energy] Look.']],
  ['is not in a bundle for production', { 'process.env.NODE_ENV': '"production"' }, []],
  ['is kept back where nobody said which of them it is', {}, []],
])('a warning %s', async (_, define, lines) => {
  expect(await shown(define)).toEqual(lines)
})
