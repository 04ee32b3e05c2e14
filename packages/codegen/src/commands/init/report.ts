import type { InitResult } from './run.ts'

/** Says what was written and what comes next. */
export function printText({ files, packageName, schema }: InitResult): string {
  return `Wrote ${files.join(' and ')}.

${describeSchema(schema)}

Next:
  npm install --save-dev @graphql-codegen/cli graphql typescript
  npx graphql-codegen            (or: npx graphql-codegen --watch)

Then write operations in .graphql files, or in TypeScript:
  import { graphql } from './generated/index.js'
  const Document = graphql(\`query Name { … }\`)

.graphqlrc.json lets editors complete and check them against ${schema.pulled ? 'it' : `the schema of ${packageName}`}.`
}

function describeSchema(schema: InitResult['schema']): string {
  if (schema.pulled)
    return 'schema.graphql is the whole schema of the platform, as it is today. Pull it again at times.'
  const part = 'The bundled schema is a part of the platform’s'
  return schema.reason === undefined
    ? `${part}. For the whole: energy init --pull --force`
    : `${part}. The whole could not be pulled: ${schema.reason}`
}
