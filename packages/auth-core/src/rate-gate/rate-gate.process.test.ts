import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('a process that does nothing but wait at the gate stays alive until its turn', async () => {
  const gate = new URL('./rate-gate.ts', import.meta.url).href
  const script = `
    import { createRateGate } from ${JSON.stringify(gate)}
    const gate = createRateGate()
    gate.enter({ admit: (permit) => gate.limited(permit, { retryAt: Date.now() + 200 }), refuse() {} })
    console.log(await gate.run(async () => 'its turn'))
  `
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  expect(stdout).toBe('its turn\n')
})
