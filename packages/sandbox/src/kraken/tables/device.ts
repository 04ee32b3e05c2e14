import type { Charge } from '../../data/charging.ts'
import type { Device, DeviceState } from '../../data/model.ts'
import { composeTables, type TypeTables } from '../../graphql/type-tables.ts'
import type { KrakenContext } from '../context.ts'
import { objectTables } from '../object-tables.ts'
import { chargingSessions } from '../resolvers/charging-session.ts'

const typeNames = { vehicle: 'SmartFlexVehicle', 'charge-point': 'SmartFlexChargePoint' } as const
const variant = { isIntegrationLive: true, integrationStatus: 'GENERALLY_AVAILABLE' }

/** Cars and charge points, and when they charge. */
export const deviceTables: TypeTables<KrakenContext> = composeTables<KrakenContext>(
  objectTables({
    device: {
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
        kind === 'vehicle' ? null : { ...variant, model, powerInKw: power.toFixed(1) },
      chargingSessions,
    },
    charge: {
      start: ({ startAt }) => startAt,
      end: ({ endAt }) => endAt,
      startDt: ({ startAt }, _args, { world }) => world.zone.dateTime(startAt),
      endDt: ({ endAt }, _args, { world }) => world.zone.dateTime(endAt),
      type: ({ isBoost }) => (isBoost ? 'BOOST' : 'SMART'),
      energyAddedKwh: energyOf,
      energyAdded: (charge) => ({ value: energyOf(charge), unit: 'KILOWATT_HOUR' }),
      // Energy that was added counts below zero.
      delta: (charge) => `-${energyOf(charge)}`,
      deltaKwh: ({ wattHours }) => -wattHours / 1000,
      meta: () => ({ source: 'smart-charge', location: 'AT_HOME' }),
      stateOfChargeFinal: () => '80.0',
      cost: ({ cents }, _args, { instance: { currency, minorDigits } }) => ({
        amount: (cents / 10 ** minorDigits).toFixed(minorDigits),
        currency,
      }),
      dispatches: (charge) => [charge],
      problems: () => [],
    },
  }),
  {
    SmartFlexDeviceInterface: { __typename: ({ kind }: Device) => typeNames[kind] },
    SmartFlexDeviceStatusInterface: {
      __typename: ({ kind }: Device) => `${typeNames[kind]}Status`,
      current: ({ state }: Device) => state.lifecycle,
      isSuspended: ({ state }: Device) => state.suspended,
      currentState: ({ state }: Device) => currentState(state),
      stateOfCharge: ({ state }: Device, _args, { clock }) => ({
        timestamp: clock.now(),
        value: state.stateOfCharge.toFixed(1),
      }),
      activePower: ({ power, state }: Device, _args, { clock }) => ({
        timestamp: clock.now(),
        value: (state.boosting ? power : 0).toFixed(1),
      }),
      stateOfChargeLimit: ({ state }: Device, _args, { clock, world }) => ({
        upperSocLimit: 80,
        // A text in some instances.
        timestamp: world.zone.dateTime(clock.now()),
        isLimitViolated: state.stateOfCharge > 80,
      }),
      testDispatchFailureReason: () => null,
    },
    // The one device of an account, before there could be several.
    KrakenFlexDeviceType: {
      krakenflexDeviceId: ({ id }: Device) => id,
      vehicleMake: ({ make }: Device) => make,
      vehicleModel: ({ model }: Device) => model,
      vehicleBatterySizeInKwh: ({ batterySize }: Device) => batterySize,
      chargePointPowerInKw: ({ power }: Device) => power,
      status: () => 'Live',
      suspended: ({ state }: Device) => state.suspended,
    },
  },
)

function energyOf({ wattHours }: Charge): string {
  return (wattHours / 1000).toFixed(3)
}

function currentState({ lifecycle, connected, suspended, boosting }: DeviceState): string {
  if (lifecycle === 'RETIRED') return 'RETIRED'
  if (!connected) return 'LOST_CONNECTION'
  if (suspended) return 'SMART_CONTROL_OFF'
  return boosting ? 'BOOSTING' : 'SMART_CONTROL_CAPABLE'
}
