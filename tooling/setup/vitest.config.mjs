import { mergeConfig } from 'vitest/config'
import shared from '../test/vitest-config.ts'

export default mergeConfig(shared, { test: { include: ['*.test.mjs'] } })
