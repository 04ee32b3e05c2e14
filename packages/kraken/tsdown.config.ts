import { defineConfig } from 'tsdown'
import { libraryConfig } from '../../tooling/build/library-config.ts'

export default defineConfig(
  libraryConfig([
    'src/index.ts',
    'src/codegen.ts',
    'src/document.ts',
    'src/error-codes.ts',
    'src/de.ts',
    'src/gb.ts',
    'src/au.ts',
    'src/us.ts',
    'src/fr.ts',
    'src/jp.ts',
    'src/es.ts',
    'src/it.ts',
  ]),
)
