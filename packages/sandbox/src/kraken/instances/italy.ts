import type { SupplyPoint } from '../../data/model.ts'
import { italy as region } from '../../data/regions/italy.ts'
import type { KrakenInstance } from '../instance.ts'
import { gasMeterReadings, submitGasSelfReading } from '../italy/gas.ts'
import { availableProducts } from '../italy/product.ts'
import { createQuote, createQuoteForProperty, quoteRequest } from '../italy/quote.ts'
import { presentAgreement, presentItalianSupplyPoint } from '../italy/supply-point.ts'
import { supplyPointInReach } from '../supply-point-in-reach.ts'
import { common } from './common.ts'

/** Octopus Energy Italy. */
export const italy: KrakenInstance = {
  ...common,
  name: 'it',
  brand: 'OCTOPUS_ENERGY_ITALY',
  currency: 'EUR',
  language: 'it',
  region,
  typeNames: { PropertyType: 'Property' },
  refreshTokenLifetime: 365 * 86_400_000,
  marketName: ({ fuel }) => (fuel === 'gas' ? 'ITA_GAS' : 'ITA_ELECTRICITY'),
  ledgerType: () => 'ITA_ELECTRICITY_LEDGER',
  query: {
    agreement: ({ id }, context) => {
      const holds = ({ agreements }: SupplyPoint) => agreements.some((agreement) => agreement.id === id)
      const { supplyPoint, property } = supplyPointInReach(holds, context)
      return supplyPoint.agreements
        .filter((agreement) => agreement.id === id)
        .map((agreement) => ({
          ...presentAgreement(agreement, supplyPoint, context),
          supplyPoint: () => presentItalianSupplyPoint(supplyPoint, property, context),
        }))[0]
    },
    availableProducts,
    electricitySupplyPoint: ({ id }, context) => {
      const { supplyPoint, property } = supplyPointInReach((point) => point.id === id, context)
      return presentItalianSupplyPoint(supplyPoint, property, context)
    },
    gasMeterReadings,
    gasSupplyPoint: ({ pdr }, context) => {
      const { supplyPoint, property } = supplyPointInReach(({ number }) => number === pdr, context)
      return presentItalianSupplyPoint(supplyPoint, property, context)
    },
    quoteRequest,
  },
  mutation: { createQuote, createQuoteForProperty, submitGasSelfReading },
  property: (property, _account, context) => ({
    electricitySupplyPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'electricity')
        .map((point) => presentItalianSupplyPoint(point, property, context)),
    gasSupplyPoints: () =>
      property.supplyPoints
        .filter(({ fuel }) => fuel === 'gas')
        .map((point) => presentItalianSupplyPoint(point, property, context)),
  }),
}
