import * as documents from '@energy/kraken/jp'
import { runOperations } from '../../support/run-operations.ts'
import { learnIds, learnSmartFlexIds, learnSupplyPoints } from './learn-ids.ts'
import { earlierDeviceRows, openEnds, sharedRows, smartFlexRows } from './shared-rows.ts'

runOperations('jp', documents, async (client, credentials) => {
  const ids = await learnIds(client, credentials)
  const { accountNumber, propertyId } = ids
  const [, withGas = ''] = credentials.accountNumbers
  const [, flatId = ''] = credentials.propertyIds
  const [house] = await learnSupplyPoints(client, accountNumber)
  const productCode = 'JPN-ELEC-EV'
  const day = {
    fromDatetime: '2026-07-01T00:00:00+09:00',
    toDatetime: '2026-07-02T00:00:00+09:00',
  }
  return {
    ...sharedRows(ids, 'Asia/Tokyo'),
    ...earlierDeviceRows(ids),
    ...smartFlexRows(ids, await learnSmartFlexIds(client, ids)),
    ChargesDocument: {
      variables: { accountNumber, billingDocumentIdentifier: ids.billId },
      mayBeEmpty: ['gasSupplyPoint'],
    },
    CreateElectricityQuoteDocument: {
      variables: { input: { usageAmount: 300, postalArea: { postcode: '222-0011' } } },
      mayBeEmpty: openEnds,
    },
    ElectricityAgreementsDocument: {
      variables: { propertyId },
      mayBeEmpty: [...openEnds, 'agreedTo', 'addonRates'],
    },
    GasAgreementsDocument: { variables: { propertyId: flatId }, mayBeEmpty: openEnds },
    GasIntervalReadingsDocument: { variables: { accountNumber: withGas, ...day } },
    GenerationHalfHourlyReadingsDocument: { variables: { accountNumber, ...day } },
    HalfHourlyReadingsDocument: { variables: { accountNumber, ...day } },
    HeatPumpStatusDocument: { variables: { accountNumber } },
    HeatPumpsDocument: { variables: { accountNumber } },
    IntervalReadingsDocument: { variables: { accountNumber } },
    LatestKonbiniPaymentLinkDocument: { variables: { accountNumber } },
    PostalAreasDocument: { variables: { postcode: '222-0011' } },
    ProductEligibleStatusDocument: {
      variables: { accountNumber, spin: house.number, productCode },
    },
    PropertiesDocument: {
      variables: { accountNumber: withGas },
      mayBeEmpty: [...openEnds, 'removedAt', 'electricityGenerationPoints'],
    },
    QuoteDocument: { variables: { code: 'quote-300' }, mayBeEmpty: openEnds },
    SetClimateControlStateDocument: { variables: { input: { accountNumber, state: true } } },
    SetHotWaterStateDocument: { variables: { input: { accountNumber, state: true } } },
    SetRoomTemperatureDocument: { variables: { input: { accountNumber, temperature: 21 } } },
    SwitchProductDocument: {
      variables: { input: { accountNumber, spin: house.number, productCode } },
      mayBeEmpty: openEnds,
    },
    TariffSummaryDocument: { variables: { gridOperatorCode: '03' }, mayBeEmpty: ['stepEnd'] },
    AccountDocument: { variables: { accountNumber } },
    AgreementsDocument: { variables: { accountNumber, first: 20 }, mayBeEmpty: openEnds },
    SupportedDevicesDocument: { variables: { deviceType: 'ELECTRIC_VEHICLES' } },
  }
})
