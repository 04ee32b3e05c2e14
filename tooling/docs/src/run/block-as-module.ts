import { compile } from 'svelte/compiler'
import ts from 'typescript-6.0'
import { compileScript, parse } from 'vue/compiler-sfc'
import type { Block } from '../blocks.ts'

/** A block as a module that can be imported, and the names that stand in it. */
export interface BlockModule {
  readonly extension: string
  readonly code: string
  /** What it makes: its variables and functions. */
  readonly names: readonly string[]
}

/** Makes a module of a block, with lines below it. What it makes is found by its name afterwards, as on the page. */
export function blockAsModule({ code, language }: Block, below: string): BlockModule {
  const module = modules[language]?.(code)
  if (!module) throw new Error(`Nobody knows how to run a block of ${language || 'no language'}.`)
  const kept = `Object.assign(globalThis, { ${module.names.join(', ')} })`
  return { ...module, code: `${module.code}\n${kept}\n${below}\nexport {}\n` }
}

const modules: Readonly<Record<string, (code: string) => BlockModule>> = {
  ts: (code) => ({ extension: 'ts', code: withComments(code), names: namesIn(code) }),
  tsx: (code) => ({ extension: 'tsx', code, names: namesIn(code) }),
  graphql: (code) => {
    // Part of a field, on whatever.
    if (code.startsWith('@'))
      return {
        extension: 'ts',
        code: `(await import('graphql')).parse(${JSON.stringify(`type T { f: Int ${code} }`)})`,
        names: [],
      }
    const names = [...code.matchAll(/^(?:query|mutation) (\w+)/gm)].map(([, name]) => `${name}Document`)
    const operations = code
      .split(/^(?=query|mutation)/m)
      .map((text, index) => `const ${names[index]} = gql(${JSON.stringify(text)})`)
    return { extension: 'ts', code: `import { gql } from '@urql/core'\n${operations.join('\n')}`, names }
  },
  vue: (code) => {
    const { descriptor } = parse(code)
    const script = compileScript(descriptor, { id: 'block', inlineTemplate: true, genDefaultAs: 'Component' })
    return { extension: 'ts', code: script.content, names: ['Component'] }
  },
  svelte: (code) => {
    const { js } = compile(code, { generate: 'server', name: 'Component' })
    return { extension: 'js', code: js.code, names: ['Component'] }
  },
}

/** What a comment behind an expression says of its value is expected of it: `fromMinorUnits(1234, 2) // "12.34"`. */
const withComments = (code: string): string =>
  code.replaceAll(
    /^([\w.]+(?:\([^()\n]*\))?(?: === \w+)?) \/\/ (true|false|"[^"]*").*$/gm,
    'expect($1).toEqual($2)',
  )

function namesIn(code: string): string[] {
  const { statements } = ts.createSourceFile(
    'block.tsx',
    code,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const namesOf = (name: ts.BindingName): string[] =>
    ts.isIdentifier(name)
      ? [name.text]
      : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesOf(element.name)))
  const isDeclared = (statement: ts.Statement) =>
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword)
  return statements.flatMap((statement) => {
    if (isDeclared(statement)) return []
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => namesOf(name))
    return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : []
  })
}
