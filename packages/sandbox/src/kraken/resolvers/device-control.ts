import type { Device, DeviceState } from '../../data/model.ts'
import { deviceInReach } from '../authorization.ts'
import type { KrakenContext } from '../context.ts'
import { krakenError } from '../errors.ts'

/** Starts or ends a charge at full power; refused with the reasons when the device cannot. */
export function updateBoostCharge(
  { input }: { input: { deviceId: string; action: string } },
  context: KrakenContext,
): Device {
  const device = deviceInReach(input.deviceId, context)
  const { state } = device
  if (input.action === 'CANCEL') {
    if (!state.boosting) throw krakenError('KT-CT-4354')
    state.boosting = false
    return device
  }
  const reasons = refusalReasons(state)
  if (reasons.length > 0) throw krakenError('KT-CT-4357', { boostChargeRefusalReasons: reasons })
  state.boosting = true
  return device
}

/** Gives a device into the platform's control, or takes it out. */
export function updateDeviceSmartControl(
  { input }: { input: { deviceId: string; action: string } },
  context: KrakenContext,
): Device {
  const device = deviceInReach(input.deviceId, context)
  device.state.suspended = input.action === 'SUSPEND'
  return device
}

/** Sets by when a device is to be ready, and to which level. */
export function setDevicePreferences({ input }: { input: PreferencesInput }, context: KrakenContext): Device {
  const device = deviceInReach(input.deviceId, context)
  const schedules = input.schedules.map(({ dayOfWeek, time, min, max }) => ({
    dayOfWeek,
    time: time.length === 5 ? `${time}:00` : time,
    min: min === undefined || min === null ? null : Number(min),
    max: Number(max),
  }))
  if (schedules.some(({ max, min }) => !(max > 0 && max <= 100) || (min ?? 0) > max))
    throw krakenError('KT-CT-4374')
  device.state.preferences = { mode: input.mode, unit: input.unit, schedules }
  return device
}

interface PreferencesInput {
  readonly deviceId: string
  readonly mode: string
  readonly unit: string
  readonly schedules: readonly {
    readonly dayOfWeek: string
    readonly time: string
    readonly min?: string | number | null
    readonly max: string | number
  }[]
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
