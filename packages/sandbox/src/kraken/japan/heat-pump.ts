import { uuid } from '../../data/identifiers.ts'
import { accountInReach } from '../authorization.ts'
import type { Field, Fields } from '../schema.ts'

/** What the heat pump of an account does. */
export const heatPumpStatus: Field = ({ accountNumber }, context) => {
  accountInReach(accountNumber, context)
  return {
    isConnected: true,
    climateControlStatus: {
      climateControlEnabled: true,
      targetClimateControlTemperature: '21.0',
      currentClimateControlTemperature: '20.4',
    },
    waterTemperatureStatus: { waterTemperatureEnabled: true, currentWaterTemperature: '48.5' },
  }
}

/** Steers a heat pump. The sandbox does not keep it. */
const steer: Field = ({ input }, context) => {
  const { number } = accountInReach(input.accountNumber, context)
  const id = uuid(context.world.random, `${number} heat pump`)
  return { heatPumpDevice: { krakenflexDeviceId: id, provider: 'DAIKIN' } }
}

/** The ways to steer it. */
export const heatPumpControls: Fields = {
  setClimateControlState: steer,
  setHotWaterState: steer,
  setRoomTemperature: steer,
}
