import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, snippetFolder } from './repository.ts'
import { type Snippet, titleOf } from './snippet.ts'

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
const assumedNames = fileURLToPath(new URL('assumed-names.ts', import.meta.url))
const diagnostic = /^(.+?)\((\d+),\d+\): (error TS\d+: .*)$/

/** Where a snippet is written: a folder for each document, so that its blocks can import one another's files. */
export const fileOf = ({ path, line, language }: Snippet): string =>
  join(snippetFolder, path, `${line}.${language}`)

/** Writes snippets as files that the compiler and code generation can read. */
export function writeSnippets(snippets: readonly Snippet[]): void {
  for (const snippet of snippets) write(fileOf(snippet), snippet.code)
}

/**
 * Type-checks snippets that were written, all in one program, against the sources of the packages.
 *
 * @param name - of the program.
 * @returns what the compiler says, by title of the snippet, with the lines of the document. What it says about anything else
 * stands under `elsewhere`.
 */
export function typeCheck(name: string, snippets: readonly Snippet[]): Map<string, string[]> {
  const project = join(snippetFolder, `${name}.tsconfig.json`)
  write(project, JSON.stringify(configuration(snippets)))
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '--pretty', 'false', '-p', project], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  const byFile = new Map(snippets.map((snippet) => [fileOf(snippet), snippet]))
  const said = new Map<string, string[]>()
  const add = (title: string, text: string) => said.set(title, [...(said.get(title) ?? []), text])
  for (const text of `${stdout}${stderr}`.split('\n').filter((line) => line && !line.startsWith(' '))) {
    const [, file = '', line = '', message = ''] = diagnostic.exec(text) ?? []
    const snippet = byFile.get(join(root, file))
    if (snippet) add(titleOf(snippet), `line ${snippet.line + Number(line) - 1}: ${message}`)
    else add('elsewhere', text)
  }
  return said
}

function configuration(snippets: readonly Snippet[]): object {
  return {
    extends: relative(snippetFolder, join(root, 'tooling/typescript/base.json')),
    compilerOptions: {
      types: ['node'],
      jsx: 'react-jsx',
      // A snippet shows one thing; it need not use all that it names, nor say types that are seen.
      noUnusedLocals: false,
      noUnusedParameters: false,
      isolatedDeclarations: false,
      declaration: false,
    },
    files: [assumedNames, ...snippets.map(fileOf)],
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
