import { uuid } from '../../../data/identifiers.ts'
import type { KrakenContext } from '../../context.ts'
import type { Field, Fields } from '../../field.ts'
import { accountInReach } from '../../in-reach.ts'

interface HeatPump {
  readonly heats: boolean
  readonly heatsWater: boolean
  readonly target: number
}

/** What the heat pump of an account does. */
export const heatPumpStatus: Field = ({ accountNumber }, context) => {
  const { heats, heatsWater, target } = heatPumpOf(accountNumber, context)
  return {
    isConnected: true,
    climateControlStatus: {
      climateControlEnabled: heats,
      targetClimateControlTemperature: target.toFixed(1),
      currentClimateControlTemperature: '20.4',
    },
    waterTemperatureStatus: { waterTemperatureEnabled: heatsWater, currentWaterTemperature: '48.5' },
  }
}

/** The ways to steer it. */
export const heatPumpControls: Fields = {
  setClimateControlState: steer(({ state }) => ({ heats: state })),
  setHotWaterState: steer(({ state }) => ({ heatsWater: state })),
  setRoomTemperature: steer(({ temperature }) => ({ target: temperature })),
}

interface SteeringInput {
  readonly accountNumber: string
  readonly state: boolean
  readonly temperature: number
}

function steer(change: (input: SteeringInput) => Partial<HeatPump>): Field {
  return ({ input }: { input: SteeringInput }, context) => {
    const { accountNumber } = input
    context.kept.set(keyOf(accountNumber), { ...heatPumpOf(accountNumber, context), ...change(input) })
    const krakenflexDeviceId = uuid(context.world.random, keyOf(accountNumber))
    return { heatPumpDevice: { krakenflexDeviceId, provider: 'DAIKIN' } }
  }
}

function heatPumpOf(accountNumber: string, context: KrakenContext): HeatPump {
  const { number } = accountInReach(accountNumber, context)
  const usual: HeatPump = { heats: true, heatsWater: true, target: 21 }
  return { ...usual, ...(context.kept.get(keyOf(number)) ?? {}) }
}

function keyOf(accountNumber: string): string {
  return `${accountNumber} heat pump`
}
