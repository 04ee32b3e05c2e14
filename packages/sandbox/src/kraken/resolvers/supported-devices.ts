import type { Field } from '../field.ts'

const makes: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ELECTRIC_VEHICLES: { Volkswagen: ['ID.3', 'ID.4'], Tesla: ['Model 3', 'Model Y'] },
  CHARGE_POINTS: { Ohme: ['Home Pro'], Zappi: ['Zappi v2.1'] },
}

/** The makes and models that can be steered. */
export const flexSupportedDevices: Field = ({ deviceType, supportedDeviceType }) => ({
  deviceType: deviceType ?? supportedDeviceType,
  supportedDeviceType: supportedDeviceType ?? deviceType,
  supportedMakes: Object.entries(makes[supportedDeviceType ?? deviceType] ?? {}).map(([make, models]) => ({
    make,
    models: models.map((modelName) => ({ modelName, modelYearRange: { startYear: 2020, endYear: 2026 } })),
  })),
})
