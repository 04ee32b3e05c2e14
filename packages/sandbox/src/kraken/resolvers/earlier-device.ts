import type { Device } from '../../data/model.ts'
import { accountInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'
import type { Field, Fields } from '../schema.ts'
import { costOfCharge } from './cost-of-charge.ts'
import { setDevicePreferences, updateBoostCharge, updateDeviceSmartControl } from './device-control.ts'
import { plannedDispatches } from './dispatch.ts'

/** The operations on the one device of an account, before there could be several. All are deprecated. */
export const earlierQueries: Fields = {
  costOfCharge,
  registeredKrakenflexDevice: ({ accountNumber }, context) => deviceOf(accountNumber, context),
  plannedDispatches: ({ accountNumber }, context) =>
    plannedDispatches(deviceOf(accountNumber, context), context).map((dispatch) => ({
      ...dispatch,
      delta: 'energyAddedKwh' in dispatch ? `-${dispatch.energyAddedKwh}` : null,
      meta: { source: 'smart-charge', location: 'AT_HOME' },
    })),
  vehicleChargingPreferences: ({ accountNumber }, context) => {
    const { schedules } = deviceOf(accountNumber, context).state.preferences
    const [weekday, weekend] = [schedules[0], schedules.at(-1)]
    return {
      weekdayTargetTime: weekday?.time.slice(0, 5),
      weekdayTargetSoc: weekday?.max,
      weekendTargetTime: weekend?.time.slice(0, 5),
      weekendTargetSoc: weekend?.max,
    }
  },
}

const steer =
  (act: (deviceId: string, input: PreferencesInput, context: KrakenContext) => unknown): Field =>
  ({ input }, context) => {
    const device = deviceOf(input.accountNumber, context)
    act(device.id, input, context)
    return { krakenflexDevice: device }
  }

/** The mutations of that time. */
export const earlierMutations: Fields = {
  triggerBoostCharge: steer((deviceId, _input, context) =>
    updateBoostCharge({ input: { deviceId, action: 'BOOST' } }, context),
  ),
  deleteBoostCharge: steer((deviceId, _input, context) =>
    updateBoostCharge({ input: { deviceId, action: 'CANCEL' } }, context),
  ),
  suspendControl: steer((deviceId, _input, context) =>
    updateDeviceSmartControl({ input: { deviceId, action: 'SUSPEND' } }, context),
  ),
  resumeControl: steer((deviceId, _input, context) =>
    updateDeviceSmartControl({ input: { deviceId, action: 'UNSUSPEND' } }, context),
  ),
  setVehicleChargePreferences: steer((deviceId, input, context) =>
    setDevicePreferences(
      { input: { deviceId, mode: 'CHARGE', unit: 'PERCENTAGE', schedules: schedulesOf(input) } },
      context,
    ),
  ),
}

interface PreferencesInput {
  readonly accountNumber: string
  readonly weekdayTargetTime: string
  readonly weekdayTargetSoc: number
  readonly weekendTargetTime: string
  readonly weekendTargetSoc: number
}

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']

function schedulesOf(input: PreferencesInput): { dayOfWeek: string; time: string; max: number }[] {
  return [
    ...weekdays.map((dayOfWeek) => ({
      dayOfWeek,
      time: input.weekdayTargetTime,
      max: input.weekdayTargetSoc,
    })),
    ...['SATURDAY', 'SUNDAY'].map((dayOfWeek) => ({
      dayOfWeek,
      time: input.weekendTargetTime,
      max: input.weekendTargetSoc,
    })),
  ]
}

function deviceOf(accountNumber: string, context: KrakenContext): Device {
  const [device] = accountInReach(accountNumber, context).devices
  if (!device) throw krakenError('KT-CT-4301')
  return device
}
