import type { Client, OperationResult } from '@urql/core'
import {
  MeasurementsDocument,
  type MeasurementsQuery,
  TransactionsDocument,
  type TransactionsQuery,
} from './de.ts'

declare const client: Client

/** A urql client knows the result and the variables of a document. */
export async function typed(): Promise<void> {
  const transactions: OperationResult<TransactionsQuery> = await client
    .query(TransactionsDocument, { accountNumber: 'A-1', first: 99 })
    .toPromise()
  const gross: number | null | undefined =
    transactions.data?.account?.transactions?.edges[0]?.node?.amounts?.gross

  // @ts-expect-error an account number is asked for
  client.query(TransactionsDocument, { first: 99 })

  const measurements: OperationResult<MeasurementsQuery> = await client
    .query(MeasurementsDocument, { propertyId: '1', startAt: '2026-01-01T00:00:00+01:00' })
    .toPromise()
  const value: string | undefined = measurements.data?.property?.measurements?.edges[0]?.node?.value
  void [gross, value]
}
