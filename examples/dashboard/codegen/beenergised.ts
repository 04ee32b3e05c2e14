import { defineConfig } from '@energy/beenergised/codegen'

export default defineConfig({
  // The bundled schema, and behind it what your operator has besides.
  schema: ['codegen/operator.graphql'],
  documents: 'src/charging/*.graphql',
  output: 'src/generated/beenergised/',
})
