import type { ChargingPlan } from './charging.ts'
import { uuid } from './identifiers.ts'
import type { Account, Device } from './model.ts'
import type { Random } from './random.ts'

const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/** Grows the car of a house, and the charge point at which it stands. */
export function growDevices(random: Random, propertyId: string, charging: ChargingPlan): readonly Device[] {
  const car: Device = {
    is: 'device',
    id: uuid(random, 'car'),
    kind: 'vehicle',
    name: 'ID.3',
    make: 'Volkswagen',
    model: 'ID.3 Pro',
    propertyId,
    provider: 'ENODE',
    batterySize: 58,
    power: 11,
    charging,
    state: {
      suspended: false,
      boosting: false,
      connected: true,
      atHome: true,
      lifecycle: 'LIVE',
      stateOfCharge: 46,
      preferences: {
        mode: 'CHARGE',
        unit: 'PERCENTAGE',
        schedules: days.map((dayOfWeek, index) => ({
          dayOfWeek,
          time: index < 5 ? '06:30' : '09:00',
          min: 20,
          max: 80,
        })),
      },
    },
  }
  const wallbox: Device = {
    ...car,
    id: uuid(random, 'wallbox'),
    kind: 'charge-point',
    name: 'Garage',
    make: 'OCPP',
    model: 'Wallbox 11',
    provider: 'OCPP_WALLBOX',
    state: { ...car.state },
  }
  return [car, wallbox]
}

/** Takes in the car that an onboarding ends with. */
export function takeInCar(account: Account, id: string, charging: ChargingPlan): void {
  const [car] = growDevices(() => 0, account.properties[0]?.id ?? '', charging)
  const model = { name: 'Model 3', make: 'Tesla', model: 'Model 3', provider: 'TESLA_V2' }
  if (car) account.devices.push({ ...car, ...model, id })
}
