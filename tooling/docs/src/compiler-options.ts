import { join } from 'node:path'
import ts from 'typescript-6.0'
import { root } from './repository.ts'

/** How the sources are compiled. */
export function compilerOptions(): ts.CompilerOptions {
  const file = join(root, 'tooling/typescript/base.json')
  const { config } = ts.readConfigFile(file, ts.sys.readFile)
  return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root).options
}
