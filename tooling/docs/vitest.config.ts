import { fileURLToPath } from 'node:url'
import shared from '../test/vitest-config.ts'

const fixedDate = fileURLToPath(new URL('../test/fixed-date.ts', import.meta.url))

// In one worker and with the same modules, so that what the packages export is read once for all suites.
export default { ...shared, test: { ...shared.test, setupFiles: [fixedDate], fileParallelism: false } }
