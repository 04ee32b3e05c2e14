import { defineConfig } from '@energy/kraken/codegen'

export default defineConfig({
  instance: 'de',
  documents: 'src/consumption/*.graphql',
  output: 'src/generated/kraken/',
})
