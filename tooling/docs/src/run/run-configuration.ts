import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CodegenConfig } from '@energy/codegen'
import { generate } from '@graphql-codegen/cli'
import type { Provider } from './readers-world.ts'

const fields: Readonly<Record<Provider, string>> = {
  kraken: '{ viewer { givenName } }',
  opower: '{ billingAccountsConnection(first: 1) { edges { node { urn } } } }',
  beenergised: '{ accountDocumentsPaged(pagination: { limit: 1, offset: 0 }) { data { id } } }',
}

/** Writes operations of the reader's own where the configurations of the pages look for them. */
export function writeOperations(folder: string, provider: Provider): void {
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'src/first.graphql'), `query First ${fields[provider]}\n`)
  const tagged = (tag: string, owner: Provider) =>
    `import { ${tag} } from './generated/${owner}/index.js'\n${tag}(\`query ${tag} ${fields[owner]}\`)\n`
  writeFileSync(join(folder, 'src/second.ts'), tagged('graphql', provider))
  writeFileSync(join(folder, 'src/third.ts'), tagged('opowerGraphql', 'opower'))
}

/**
 * Generates what a configuration asks for.
 *
 * @returns how many files it wrote.
 */
export async function runConfiguration(config: CodegenConfig): Promise<number> {
  const files = await generate({ silent: true, errorsOnly: true, ...config }, true)
  return files.length
}
