import type { Device, DeviceState } from '../../data/model.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field, Fields } from '../field.ts'
import { accountInReach, deviceInReach } from '../in-reach.ts'
import { costOfCharge } from './cost-of-charge.ts'
import { plannedDispatches } from './dispatch.ts'

/** The mutations of devices, and those of the one device of an account, before there could be several. */
export const deviceMutations: Fields = {
  // Starts or ends a charge at full power; refused with the reasons when the device cannot.
  updateBoostCharge: steer((device, { action }) => (action === 'CANCEL' ? endBoost : boost)(device)),
  // Gives a device into the platform's control, or takes it out.
  updateDeviceSmartControl: steer(({ state }, { action }) => {
    state.suspended = action === 'SUSPEND'
  }),
  // Sets by when a device is to be ready, and to which level.
  setDevicePreferences: steer(prepare),
  triggerBoostCharge: steerOnly(boost),
  deleteBoostCharge: steerOnly(endBoost),
  suspendControl: steerOnly(({ state }) => {
    state.suspended = true
  }),
  resumeControl: steerOnly(({ state }) => {
    state.suspended = false
  }),
  setVehicleChargePreferences: steerOnly((device, input) =>
    prepare(device, { mode: 'CHARGE', unit: 'PERCENTAGE', schedules: weekOf(input) }),
  ),
}

/** What was asked of the one device of an account. All of it is deprecated. */
export const earlierQueries: Fields = {
  costOfCharge,
  registeredKrakenflexDevice: ({ accountNumber }, context) => onlyDevice(accountNumber, context),
  plannedDispatches: ({ accountNumber }, context) =>
    plannedDispatches(onlyDevice(accountNumber, context), context),
  vehicleChargingPreferences: ({ accountNumber }, context) => {
    const { schedules } = onlyDevice(accountNumber, context).state.preferences
    const [weekday, weekend] = [schedules[0], schedules.at(-1)]
    return {
      weekdayTargetTime: weekday?.time.slice(0, 5),
      weekdayTargetSoc: weekday?.max,
      weekendTargetTime: weekend?.time.slice(0, 5),
      weekendTargetSoc: weekend?.max,
    }
  },
}

// The input of a mutation is what its schema says it is.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Act = (device: Device, input: any) => void

function steer(act: Act): Field {
  return ({ input }, context) => {
    const device = deviceInReach(input.deviceId, context)
    act(device, input)
    return device
  }
}

function steerOnly(act: Act): Field {
  return ({ input }, context) => {
    const krakenflexDevice = onlyDevice(input.accountNumber, context)
    act(krakenflexDevice, input)
    return { krakenflexDevice }
  }
}

function onlyDevice(accountNumber: string, context: KrakenContext): Device {
  const [device] = accountInReach(accountNumber, context).devices
  if (!device) throw krakenError('KT-CT-4301')
  return device
}

function boost({ state }: Device): void {
  const reasons = refusalReasons(state)
  if (reasons.length > 0) throw krakenError('KT-CT-4357', { boostChargeRefusalReasons: reasons })
  state.boosting = true
}

function endBoost({ state }: Device): void {
  if (!state.boosting) throw krakenError('KT-CT-4354')
  state.boosting = false
}

interface Preferences {
  readonly mode: string
  readonly unit: string
  readonly schedules: readonly {
    readonly dayOfWeek: string
    readonly time: string
    readonly min?: string | number | null
    readonly max: string | number
  }[]
}

function prepare({ state }: Device, { mode, unit, schedules: wanted }: Preferences): void {
  const schedules = wanted.map(({ dayOfWeek, time, min, max }) => ({
    dayOfWeek,
    time: time.length === 5 ? `${time}:00` : time,
    min: min === undefined || min === null ? null : Number(min),
    max: Number(max),
  }))
  if (schedules.some(({ max, min }) => !(max > 0 && max <= 100) || (min ?? 0) > max))
    throw krakenError('KT-CT-4374')
  state.preferences = { mode, unit, schedules }
}

interface EarlierPreferences {
  readonly weekdayTargetTime: string
  readonly weekdayTargetSoc: number
  readonly weekendTargetTime: string
  readonly weekendTargetSoc: number
}

function weekOf(input: EarlierPreferences): Preferences['schedules'] {
  const on = (dayOfWeek: string, time: string, max: number) => ({ dayOfWeek, time, max })
  return [
    ...['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'].map((day) =>
      on(day, input.weekdayTargetTime, input.weekdayTargetSoc),
    ),
    ...['SATURDAY', 'SUNDAY'].map((day) => on(day, input.weekendTargetTime, input.weekendTargetSoc)),
  ]
}

function refusalReasons(state: DeviceState): string[] {
  const reasons: [string, boolean][] = [
    ['BC_DEVICE_NOT_YET_LIVE', state.lifecycle === 'ONBOARDING'],
    ['BC_DEVICE_RETIRED', state.lifecycle === 'RETIRED'],
    ['BC_DEVICE_SUSPENDED', state.suspended],
    ['BC_DEVICE_DISCONNECTED', !state.connected],
    ['BC_DEVICE_NOT_AT_HOME', !state.atHome],
    ['BC_BOOST_CHARGE_IN_PROGRESS', state.boosting],
    ['BC_DEVICE_FULLY_CHARGED', state.stateOfCharge >= 100],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}
