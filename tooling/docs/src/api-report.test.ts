import { describe, expect, it } from 'vitest'
import { apiReports } from './api-report.ts'
import { reportFile } from './report-file.ts'

const reports = [...apiReports()].map(([entry, text]) => ({ entry, text, file: reportFile(entry) }))

// `pnpm api` writes the reports anew; their difference belongs to the change that made it.
describe.each(reports)('what $entry exports', ({ text, file }) => {
  it('is what its report says', async () => {
    await expect(text).toMatchFileSnapshot(file)
  })
})
