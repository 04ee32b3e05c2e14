import { composeTables, type TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { accountTables } from './account.ts'
import { billingTables } from './billing.ts'
import { deviceTables } from './device.ts'
import { paymentTables } from './payment.ts'
import { propertyTables } from './property.ts'
import { supplyTables } from './supply.ts'
import { transactionTables } from './transaction.ts'

/** How the types that instances share are read. */
export const sharedTables: TypeTables<KrakenContext> = composeTables(
  accountTables,
  billingTables,
  deviceTables,
  paymentTables,
  propertyTables,
  supplyTables,
  transactionTables,
)
