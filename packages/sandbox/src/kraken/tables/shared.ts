import { composeTables, type TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { accountTables } from './account.ts'
import { billingTables } from './billing.ts'
import { deviceTables } from './device.ts'
import { loyaltyTables } from './loyalty.ts'
import { paymentTables } from './payment.ts'
import { productTables } from './product.ts'
import { propertyTables } from './property.ts'
import { readingTables } from './reading.ts'
import { supplyTables } from './supply.ts'
import { transactionTables } from './transaction.ts'

/** How objects of the world are read, as instances share it. */
export const sharedTables: TypeTables<KrakenContext> = composeTables(
  accountTables,
  billingTables,
  deviceTables,
  loyaltyTables,
  paymentTables,
  productTables,
  propertyTables,
  readingTables,
  supplyTables,
  transactionTables,
)
