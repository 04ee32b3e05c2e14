import { defineConfig } from '@energy/beenergised/codegen'

export default defineConfig({
  // The bundled schema, and behind it what your operator has besides.
  schema: ['operator.graphql'],
  documents: 'operations/*.graphql',
  output: 'src/generated/',
})
