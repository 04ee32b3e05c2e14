import { defineConfig } from '@energy/kraken/codegen'

export default defineConfig({
  instance: 'de',
  documents: 'operations/kraken/*.graphql',
  output: 'src/generated/',
})
