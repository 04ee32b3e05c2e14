import type { Device, DeviceState } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { chargingSessions, type SessionFilter } from './charging-session.ts'

const typeNames = { vehicle: 'SmartFlexVehicle', 'charge-point': 'SmartFlexChargePoint' } as const

/** Presents a car or a charge point. */
export function presentDevice(device: Device, context: KrakenContext): object {
  const { clock, world } = context
  const { state } = device
  const timestamp = world.zone.dateTime(clock.now())
  const isVehicle = device.kind === 'vehicle'
  return {
    __typename: typeNames[device.kind],
    id: device.id,
    name: device.name,
    make: device.make,
    model: device.model,
    provider: device.provider,
    deviceType: 'ELECTRIC_VEHICLES',
    integrationDeviceId: device.id,
    propertyId: device.propertyId,
    alerts: [],
    vehicleBatterySize: device.batterySize.toFixed(1),
    chargePointPowerOutput: device.power.toFixed(1),
    status: {
      __typename: `${typeNames[device.kind]}Status`,
      current: state.lifecycle,
      isSuspended: state.suspended,
      currentState: currentState(state),
      stateOfCharge: { timestamp, value: state.stateOfCharge.toFixed(1) },
      activePower: { timestamp, value: (state.boosting ? device.power : 0).toFixed(1) },
      stateOfChargeLimit: { upperSocLimit: 80, timestamp, isLimitViolated: state.stateOfCharge > 80 },
      testDispatchFailureReason: null,
    },
    preferences: {
      __typename: 'SmartFlexDevicePreferences',
      mode: state.preferences.mode,
      unit: state.preferences.unit,
      targetType: 'ABSOLUTE_STATE_OF_CHARGE',
      schedules: state.preferences.schedules,
      gridExport: 'NOT_APPLICABLE',
      isChargingDurationCapped: 'DISABLED',
    },
    preferenceSetting: {
      __typename: 'FlexDevicePreferenceSetting',
      id: 1,
      deviceType: 'ELECTRIC_VEHICLES',
      mode: 'CHARGE',
      unit: 'PERCENTAGE',
      scheduleSettings: [
        {
          __typename: 'FlexDevicePreferenceScheduleSetting',
          id: 1,
          timeFrom: '04:00:00',
          timeTo: '17:00:00',
          timeStep: 30,
          min: '10',
          max: '100',
          step: '5',
        },
      ],
    },
    vehicleVariant: isVehicle
      ? {
          vehicleId: 103,
          model: device.model,
          year: 2023,
          batterySize: device.batterySize.toFixed(1),
          isIntegrationLive: true,
          integrationStatus: 'GENERALLY_AVAILABLE',
        }
      : null,
    chargePointVariant: isVehicle
      ? null
      : {
          variantId: 11,
          model: device.model,
          powerInKw: device.power.toFixed(1),
          amperage: 16,
          isIntegrationLive: true,
          integrationStatus: 'GENERALLY_AVAILABLE',
        },
    chargingSessions: (filter: SessionFilter) => chargingSessions(device, filter, context),
  }
}

function currentState({ lifecycle, connected, suspended, boosting }: DeviceState): string {
  if (lifecycle === 'RETIRED') return 'RETIRED'
  if (!connected) return 'LOST_CONNECTION'
  if (suspended) return 'SMART_CONTROL_OFF'
  return boosting ? 'BOOSTING' : 'SMART_CONTROL_CAPABLE'
}
