export * from './generated/customer.ts'
export type { ExportDownloadOptions } from './usage-export/download-export.ts'
export {
  awaitUsageExport,
  exportUsage,
  type UsageExport,
  type UsageExportEvent,
  type UsageExportOptions,
} from './usage-export/export-usage.ts'
