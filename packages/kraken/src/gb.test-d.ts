import type { Client, OperationResult } from '@urql/core'
import { ElectricityAgreementsDocument, type ElectricityAgreementsQuery } from './gb.ts'

declare const client: Client

/** A tariff is one of six, told apart by its `__typename`. */
export async function typed(): Promise<void> {
  const agreements: OperationResult<ElectricityAgreementsQuery> = await client
    .query(ElectricityAgreementsDocument, { accountNumber: 'A-1', active: true })
    .toPromise()
  const tariff = agreements.data?.account?.electricityAgreements?.[0]?.tariff
  if (tariff?.__typename === 'StandardTariff') {
    const pence: number | null = tariff.unitRate
    void pence
  }
  if (tariff?.__typename === 'HalfHourlyTariff') {
    // @ts-expect-error such a tariff has many rates
    void tariff.unitRate
  }
}
