import * as documents from '@energy/kraken/jp'
import { notPlayed, runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds } from './learn-ids.ts'
import { openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

runOperations('jp', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber } = ids
  return {
    ...sharedRows(ids, 'Asia/Tokyo'),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
    ChargesDocument: notPlayed,
    CreateElectricityQuoteDocument: notPlayed,
    ElectricityAgreementsDocument: notPlayed,
    GasAgreementsDocument: notPlayed,
    GasIntervalReadingsDocument: notPlayed,
    GenerationHalfHourlyReadingsDocument: notPlayed,
    HalfHourlyReadingsDocument: notPlayed,
    HeatPumpStatusDocument: notPlayed,
    HeatPumpsDocument: notPlayed,
    IntervalReadingsDocument: notPlayed,
    LatestKonbiniPaymentLinkDocument: notPlayed,
    LedgerInvoicesDocument: { variables: { accountNumber, first: 50 } },
    LedgerTransactionsDocument: {
      variables: { accountNumber, first: 50 },
      mayBeEmpty: ['consumption', 'tax', 'gross'],
    },
    PostalAreasDocument: notPlayed,
    ProductEligibleStatusDocument: notPlayed,
    PropertiesDocument: notPlayed,
    QuoteDocument: notPlayed,
    SetClimateControlStateDocument: notPlayed,
    SetHotWaterStateDocument: notPlayed,
    SetRoomTemperatureDocument: notPlayed,
    SupportedDevicesDocument: { variables: { deviceType: 'ELECTRIC_VEHICLES' } },
    SwitchProductDocument: notPlayed,
    TariffSummaryDocument: notPlayed,
  }
})
