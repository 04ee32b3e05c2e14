import { fileURLToPath } from 'node:url'
import { mergeConfig } from 'vitest/config'
import common from '../../tooling/test/example-config.ts'

const environment = '../../tooling/integration/src/clients/page-environment.ts'

export default mergeConfig(common, {
  test: { environment: fileURLToPath(new URL(environment, import.meta.url)) },
})
