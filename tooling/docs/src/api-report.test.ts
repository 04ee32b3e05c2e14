import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apiReports } from './api-report.ts'
import { root } from './repository.ts'

const reports = [...apiReports()].map(([entry, text]) => {
  const [, name = '', ...path] = entry.split('/')
  return { entry, text, file: join(root, 'packages', name, 'api', `${path.join('-') || 'index'}.d.ts`) }
})

// `pnpm api` writes the reports anew; their difference belongs to the change that made it.
describe.each(reports)('what $entry exports', ({ text, file }) => {
  it('is what its report says', async () => {
    await expect(text).toMatchFileSnapshot(file)
  })
})
