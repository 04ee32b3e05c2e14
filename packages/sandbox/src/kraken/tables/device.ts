import type { Device, DeviceState } from '../../data/model.ts'
import type { TypeTable, TypeTables } from '../../graphql/executable-schema.ts'
import type { KrakenContext } from '../context.ts'
import { chargingSessions } from '../resolvers/charging-session.ts'
import { typeTable } from '../type-table.ts'

const typeNames = { vehicle: 'SmartFlexVehicle', 'charge-point': 'SmartFlexChargePoint' } as const

const statusTable: TypeTable<KrakenContext> = typeTable<Device>({
  __typename: ({ kind }) => `${typeNames[kind]}Status`,
  current: ({ state }) => state.lifecycle,
  isSuspended: ({ state }) => state.suspended,
  currentState: ({ state }) => currentState(state),
  stateOfCharge: ({ state }, _args, { clock }) => ({
    timestamp: clock.now(),
    value: state.stateOfCharge.toFixed(1),
  }),
  activePower: ({ power, state }, _args, { clock }) => ({
    timestamp: clock.now(),
    value: (state.boosting ? power : 0).toFixed(1),
  }),
  stateOfChargeLimit: ({ state }, _args, { clock, world }) => ({
    upperSocLimit: 80,
    // A text in some instances.
    timestamp: world.zone.dateTime(clock.now()),
    isLimitViolated: state.stateOfCharge > 80,
  }),
  testDispatchFailureReason: () => null,
})

/** Cars and charge points. */
export const deviceTables: TypeTables<KrakenContext> = {
  SmartFlexDeviceInterface: typeTable<Device>({
    __typename: ({ kind }) => typeNames[kind],
    deviceType: () => 'ELECTRIC_VEHICLES',
    integrationDeviceId: ({ id }) => id,
    alerts: () => [],
    vehicleBatterySize: ({ batterySize }) => batterySize.toFixed(1),
    chargePointPowerOutput: ({ power }) => power.toFixed(1),
    status: (device) => device,
    preferences: ({ state }) => state.preferences,
    vehicleVariant: ({ kind, model, batterySize }) =>
      kind === 'vehicle'
        ? { ...variant, vehicleId: 103, model, year: 2023, batterySize: batterySize.toFixed(1) }
        : null,
    chargePointVariant: ({ kind, model, power }) =>
      kind === 'vehicle'
        ? null
        : { ...variant, variantId: 11, model, powerInKw: power.toFixed(1), amperage: 16 },
    chargingSessions,
  }),
  SmartFlexDeviceStatusInterface: statusTable,
  SmartFlexDevicePreferences: {
    targetType: () => 'ABSOLUTE_STATE_OF_CHARGE',
    gridExport: () => 'NOT_APPLICABLE',
    isChargingDurationCapped: () => 'DISABLED',
  },
  FlexDevicePreferenceSetting: { mode: () => 'CHARGE', unit: () => 'PERCENTAGE' },
  FlexDevicePreferenceScheduleSetting: {
    timeFrom: () => '04:00:00',
    timeTo: () => '17:00:00',
    timeStep: () => 30,
    min: () => '10',
    max: () => '100',
    step: () => '5',
  },
  // The one device of an account, before there could be several.
  KrakenFlexDeviceType: typeTable<Device>({
    krakenflexDeviceId: ({ id }) => id,
    vehicleMake: ({ make }) => make,
    vehicleModel: ({ model }) => model,
    vehicleBatterySizeInKwh: ({ batterySize }) => batterySize.toFixed(2),
    chargePointMake: () => 'OCPP',
    chargePointModel: () => 'Wallbox 11',
    chargePointPowerInKw: ({ power }) => power.toFixed(2),
    status: () => 'Live',
    suspended: ({ state }) => state.suspended,
  }),
}

const variant = { isIntegrationLive: true, integrationStatus: 'GENERALLY_AVAILABLE' }

function currentState({ lifecycle, connected, suspended, boosting }: DeviceState): string {
  if (lifecycle === 'RETIRED') return 'RETIRED'
  if (!connected) return 'LOST_CONNECTION'
  if (suspended) return 'SMART_CONTROL_OFF'
  return boosting ? 'BOOSTING' : 'SMART_CONTROL_CAPABLE'
}
