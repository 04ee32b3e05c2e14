import type { InitResult } from './run.ts'

/** Says what was written and what comes next. */
export function printText({ files, packageName }: InitResult): string {
  return `Wrote ${files.join(' and ')}.

Next:
  npm install --save-dev @graphql-codegen/cli graphql typescript
  npx graphql-codegen            (or: npx graphql-codegen --watch)

Then write operations in .graphql files, or in TypeScript:
  import { graphql } from './generated/index.js'
  const Document = graphql(\`query Name { … }\`)

.graphqlrc.json lets editors complete and check them against the schema of ${packageName}.`
}
