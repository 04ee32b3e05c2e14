import { readFileSync } from 'node:fs'

const page = readFileSync(
  new URL('../../../../packages/codegen/docs/module-systems.md', import.meta.url),
  'utf8',
)
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, code = '']) => code)

/** The blocks of CommonJS modules on the page, in its order: the packages, and a configuration. */
export const commonJsBlocks: readonly string[] = blocks('js')

/** The command by which the page has Jest run. */
export const jestCommand: string =
  blocks('sh')
    .find((line) => line.includes('jest'))
    ?.trim() ?? ''
