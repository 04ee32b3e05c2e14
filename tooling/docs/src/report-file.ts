import { join } from 'node:path'
import { root } from './repository.ts'

/** The file in which it is written down what an entry point exports. */
export function reportFile(entry: string): string {
  const [, folder = '', ...path] = entry.split('/')
  return join(root, 'packages', folder, 'api', `${path.join('-') || 'index'}.d.ts`)
}
