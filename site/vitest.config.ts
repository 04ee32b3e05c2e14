import common from '../tooling/test/vitest-config.ts'

export default common
