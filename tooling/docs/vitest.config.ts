import { mergeConfig } from 'vitest/config'
import shared from '../test/vitest-config.ts'

// In one worker, so that what the packages export is read once for all suites.
export default mergeConfig(shared, { test: { isolate: false, fileParallelism: false } })
