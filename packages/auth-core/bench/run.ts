import { reportFastPath } from './report-fast-path.ts'
import { reportPagination } from './report-pagination.ts'
import { reportRateGate } from './report-rate-gate.ts'
import { reportSessions } from './report-sessions.ts'
import { reportStores } from './report-stores.ts'

// Each comparison measures the stock part and ours in this run; nothing here is quoted.

for (const report of [reportSessions, reportRateGate, reportFastPath, reportPagination, reportStores])
  console.log(`${await report()}\n`)
