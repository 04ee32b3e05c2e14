import * as documents from '@energy/kraken/de'
import { learn, runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds } from './learn-ids.ts'
import { openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

interface Places {
  readonly house: {
    readonly electricityMalos: readonly [{ readonly meters: readonly [{ readonly id: string }] }]
  }
  readonly flat: { readonly gasMalos: readonly [{ readonly meters: readonly [{ readonly id: string }] }] }
}

runOperations('de', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber, propertyId } = ids
  const [, withGas = ''] = credentials.accountNumbers
  const { house, flat } = await learn<Places>(
    client,
    `query ($house: ID!, $flat: ID!) {
      house: property(id: $house) { electricityMalos { meters { id } } }
      flat: property(id: $flat) { gasMalos { meters { id } } }
    }`,
    { house: propertyId, flat: credentials.propertyIds[1] },
  )
  return {
    ...sharedRows(ids, 'Europe/Berlin'),
    InvertersDocument: { variables: { accountNumber }, mayBeEmpty: openEnds },
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountDocument: { variables: { accountNumber }, expected: { account: { billingName: 'Anna Sommer' } } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
    DayAheadPricesDocument: { variables: { first: 50 } },
    ElectricityMeterReadingsDocument: {
      variables: { accountNumber, meterId: house.electricityMalos[0].meters[0].id, first: 50 },
    },
    GasMeterReadingsDocument: {
      variables: {
        accountNumber: withGas,
        meterId: flat.gasMalos[0].meters[0].id,
        first: 50,
      },
    },
    PropertiesDocument: { variables: { accountNumber }, mayBeEmpty: [...openEnds, 'gasMalos'] },
    RatesDocument: { variables: { propertyId }, mayBeEmpty: [...openEnds, 'gasMalos'] },
    UnitRateForecastDocument: {
      variables: { propertyId },
      mayBeEmpty: [...openEnds, 'unitRateForecast'],
    },
  }
})
