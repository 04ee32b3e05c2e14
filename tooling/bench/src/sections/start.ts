import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundleForBrowser } from '../../../build/bundle-for-browser.ts'
import { contestants, type Names } from '../measure/contestants.ts'
import { takeTurns } from '../measure/take-turns.ts'
import type { Section } from '../page/section.ts'
import { benchFolder } from '../page/write-page.ts'
import { apollo, beEnergised, graphqlRequest, kraken, urqlAlone, urqlStock } from './imports.ts'

const run = promisify(execFile)
const rounds = 11

const inNode: Names = {
  urql: { name: 'urql alone' },
  kraken: { name: '`@energy/kraken`, documents of `de`', ours: true },
  apollo: { name: 'Apollo Client' },
  'graphql-request': { name: 'graphql-request' },
  octokit: { name: '`@octokit/graphql`' },
  linear: { name: '`@linear/sdk`' },
}
const sources: Readonly<Record<string, string>> = {
  urql: urqlAlone,
  kraken: kraken(),
  apollo,
  'graphql-request': graphqlRequest,
  octokit: "import { graphql } from '@octokit/graphql'; use(graphql)",
  linear: "import { LinearClient } from '@linear/sdk'; use(LinearClient)",
}

const inBrowsers: Names = {
  urql: { name: 'urql alone' },
  stock: { name: 'urql, stock auth and retry' },
  kraken: { name: '`createKrakenClient`', ours: true },
  beEnergised: { name: '`createBeEnergisedClient`', ours: true },
  apollo: { name: 'Apollo Client' },
  'graphql-request': { name: 'graphql-request' },
}
const bundles: Readonly<Record<string, string>> = {
  urql: urqlAlone,
  stock: urqlStock,
  kraken: kraken(),
  beEnergised,
  apollo,
  'graphql-request': graphqlRequest,
}

/** Measures how long it takes until a client is there. */
export async function measureStart(): Promise<Section> {
  // Below the packages of the bench, so that Node finds them.
  const folder = join(benchFolder, 'node_modules/.bench/start')
  mkdirSync(folder, { recursive: true })
  const write = (file: string, text: string): string => {
    const path = join(folder, file)
    writeFileSync(path, text)
    return path
  }
  const modules = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [
      name,
      write(`${name}.mjs`, `const use = (...all) => { globalThis.used = all }\n${source}\n`),
    ]),
  )
  const bundled: Record<string, string> = {}
  write('package.json', '{ "type": "module" }')
  for (const [name, source] of Object.entries(bundles)) {
    mkdirSync(join(folder, name), { recursive: true })
    const { files } = await bundleForBrowser(benchFolder, source)
    for (const [file, text] of Object.entries(files)) write(join(name, file), text)
    bundled[name] = join(folder, name, 'app.js')
  }

  const cold = await takeTurns(Object.keys(inNode), rounds, async (name) => ({
    time: await timeImport(modules[name] ?? ''),
  }))
  for (const [name, samples] of cold) samples.modules = [await countModules(modules[name] ?? '')]
  const evaluated = await takeTurns(Object.keys(inBrowsers), rounds, async (name) => ({
    time: await timeImport(bundled[name] ?? ''),
  }))
  return {
    title: 'Until a client is there',
    text: 'Each import in a process of its own, files in the cache of the system.',
    comparisons: [
      {
        id: 'cold-start',
        title: '`import` in Node',
        baseline: 'urql alone',
        metrics: [
          { name: 'time', unit: 'ms', better: 'less' },
          { name: 'modules', unit: 'files', better: 'less', digits: 0 },
        ],
        contestants: contestants(inNode, cold),
      },
      {
        id: 'evaluation',
        title: 'Compiling and evaluating the bundle for browsers',
        note: 'The bundles of “What an import costs”, by the engine of Node. Parsing a document is part of it where the client parses one.',
        baseline: 'urql alone',
        metrics: [{ name: 'time', unit: 'ms', better: 'less', digits: 2 }],
        contestants: contestants(inBrowsers, evaluated),
      },
    ],
  }
}

async function timeImport(path: string): Promise<number> {
  const program = `const started = performance.now()
await import(process.argv[1])
console.log(performance.now() - started)`
  return printed(program, path)
}

async function countModules(path: string): Promise<number> {
  const program = `import { registerHooks } from 'node:module'
const loaded = new Set()
registerHooks({ load: (url, context, next) => { if (url.startsWith('file:')) loaded.add(url); return next(url, context) } })
await import(process.argv[1])
console.log(loaded.size - 1)`
  return printed(program, path)
}

async function printed(program: string, path: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program, path], {
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return Number(stdout)
}
