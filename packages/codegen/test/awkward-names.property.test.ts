import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createDefineConfig } from '../src/index.ts'
import { makeApp } from './make-app.ts'

/** What every object has, what TypeScript keeps for itself, and what generated code may lean on. */
const awkward = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...['class', 'default', 'await', 'arguments', 'enum', 'import', 'undefined', 'NaN', 'globalThis'],
  ...['string', 'number', 'any', 'unknown', 'never', 'object', 'symbol', 'bigint', 'void', 'readonly'],
  ...[
    'keyof',
    'infer',
    'unique',
    'Array',
    'Record',
    'Promise',
    'Date',
    'Object',
    'Partial',
    'ReadonlyArray',
    'Scalar',
    'graphql',
    '_',
    'a',
    'A',
  ],
]
const name = fc.constantFrom(...awkward)
const names = fc.uniqueArray(name, { minLength: 10, maxLength: 10, selector: (each) => each.toLowerCase() })

it('awkward names come through code generation, or are told of with their place', {
  timeout: 300_000,
}, async () => {
  let generated = 0
  await fc.assert(
    fc.asyncProperty(names, fc.boolean(), async (chosen, isTagged) => {
      const [operation, fragment, alias, variable, field, argument, value, type, input, choice] = chosen
      const scalar = awkward.find((each) => !chosen.includes(each))
      const schema = `
        type Query { ${field}(${argument}: ${input}): ${type} choice(of: ${choice}): ${choice} }
        enum ${choice} { ${value} OTHER }
        type ${type} { ${field}: ID choice: ${choice} own: ${scalar} }
        scalar ${scalar}
        input ${input} { ${value}: ${choice} ${field}: Int }`
      const query = `query ${operation}($${variable}: ${input}) {
        ${alias}: ${field}(${argument}: $${variable}) { ...${fragment} ${alias}: choice }
      }`
      const part = `fragment ${fragment} on ${type} { ${field} own }`
      const app = makeApp({ 'schema.graphql': schema })
      try {
        const calls = `import { graphql } from './generated/index.ts'
          const part = graphql(\`${part}\`)
          export const query = graphql(\`${query}\`, [part])\n`
        app.write(isTagged ? 'src/all.ts' : 'src/all.graphql', isTagged ? calls : `${query}\n${part}`)
        const defineConfig = createDefineConfig({
          packageName: '@energy/auth-core',
          schemaFile: () => pathToFileURL(`${app.folder}/schema.graphql`),
          scalars: {},
        })
        const config = defineConfig({ documents: 'src/**/*.{graphql,ts}', output: 'src/generated/' })
        const failure: unknown = await app.generate(config).catch((error: unknown) => error)
        if (failure === undefined) {
          expect(app.typecheck('typescript')).toBe('')
          generated += 1
        } else expect(String(failure)).toMatch(/src\/all\.\w+:\d+:\d+ {2}/)
      } finally {
        app.remove()
      }
    }),
    { numRuns: process.env.DEEP ? 200 : 8 },
  )
  expect(generated).toBeGreaterThan(0)
})
