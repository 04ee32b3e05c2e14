import { defineConfig } from '@energy/kraken/codegen'

export default defineConfig({
  instance: 'de',
  documents: 'operations/*.graphql',
  output: 'src/generated/',
  // The text as it goes over the wire, with the types of its data and variables: all that `fetch` needs.
  documentMode: 'string',
})
