import { endpoints } from '@energy/kraken'
import type { KrakenContext } from '../../context.ts'
import type { Fields } from '../../field.ts'
import { accountInReach } from '../../in-reach.ts'

const day = 86_400_000
const hour = 3_600_000

const [host] = endpoints.gb.hosts ?? []

/** Says which root fields the second host serves: what the package sends there. */
export function isOnSecondHost(field: string): boolean {
  if (!host || host.except?.includes(field)) return false
  return host.fields.some((name) =>
    name.endsWith('*') ? field.startsWith(name.slice(0, -1)) : field === name,
  )
}

/** What the main host says of the loyalty programme. */
export const octoplusQueries: Fields = {
  octoplusAccountInfo: ({ accountNumber }, context) => {
    accountInReach(accountNumber, context)
    return {
      isOctoplusEnrolled: true,
      isLoyaltyPointsUser: true,
      octoplusEligibility: { isEligible: true, ineligibilityReasons: [] },
    }
  },
}

/** Root fields that the second host serves. */
export const secondHostQueries: Fields = {
  savingSessions: (_args, context) => ({
    events: () => savingSessions(context),
    account: ({ accountNumber }: { accountNumber: string }) => {
      const account = accountInReach(accountNumber, context)
      const joined = savingSessions(context).filter(
        ({ code, status }) => status === 'DONE' || context.kept.has(`${accountNumber} ${code}`),
      )
      return {
        hasJoinedCampaign: true,
        signedUpMeterPoint: { mpan: account.properties[0]?.supplyPoints[0]?.number ?? '' },
        joinedEvents: joined.map(({ id, startAt, endAt }) => ({
          eventId: id,
          startAt,
          endAt,
          status: 'SUCCESS',
          rewardGivenInOctoPoints: 540,
          energySavedInKwh: 0.675,
        })),
      }
    },
  }),
  wheelOfFortuneSpins: ({ accountNumber }, context) => {
    const fuels = accountInReach(accountNumber, context)
      .properties.flatMap(({ supplyPoints }) => supplyPoints)
      .map(({ fuel }) => fuel)
    const spins = (used: number) => ({
      maxSpinsPerMonth: 2,
      usedSpinsThisMonth: used,
      remainingSpinsThisMonth: 2 - used,
    })
    return { electricity: spins(1), gas: spins(fuels.includes('gas') ? 0 : 2) }
  },
  heatPumpControllerStatus: ({ accountNumber }, context) => {
    const { clock, world } = context
    accountInReach(accountNumber, context)
    const retrievedAt = world.zone.dateTime(clock.now() - 240_000)
    const sensor = (code: string, temperatureInCelsius: number) => ({
      code,
      connectivity: { online: true, retrievedAt },
      telemetry: { temperatureInCelsius, humidityPercentage: 48, retrievedAt },
    })
    const zone = (name: string, setpointInCelsius: number, heatDemand: boolean) => ({
      zone: name,
      telemetry: {
        setpointInCelsius,
        mode: 'AUTO',
        relaySwitchedOn: heatDemand,
        heatDemand,
        retrievedAt,
        ...(context.kept.get(zoneKey(accountNumber, name)) ?? {}),
      },
    })
    return {
      sensors: [sensor('ADC1', 20.4), sensor('ADC2', 49.1)],
      zones: [zone('ZONE_1', 20.5, true), zone('WATER', 50, false)],
    }
  },
}

const zoneKey = (accountNumber: string, zone: string) => `${accountNumber} heat pump ${zone}`

/** The mutations of the second host. */
export const secondHostMutations: Fields = {
  heatPumpSetZoneMode: ({ accountNumber, operationParameters }, context) => {
    const { number } = accountInReach(accountNumber, context)
    const { zone, mode, setpointInCelsius } = operationParameters
    const set = setpointInCelsius ? { setpointInCelsius: Number(setpointInCelsius) } : {}
    context.kept.set(zoneKey(number, zone), { mode, ...set })
    return {}
  },
  joinSavingSessionsEvent: ({ input }, context) => {
    const { number } = accountInReach(input.accountNumber, context)
    context.kept.set(`${number} ${input.eventCode}`, true)
    return { joinedEventCodes: [input.eventCode] }
  },
}

/** One session a week: those that are over, and the next one. */
function savingSessions({ clock, world }: KrakenContext) {
  const { year, month, day: today } = world.zone.local(clock.now())
  return Array.from({ length: 5 }, (_, index) => {
    const begin = world.zone.at(year, month, today - 26 + index * 7, 17)
    const isOver = begin + day < clock.now()
    return {
      id: 900 + index,
      code: `EVENT_${index + 1}_${world.zone.date(begin).replaceAll('-', '')}`,
      startAt: begin,
      endAt: begin + hour,
      status: isOver ? 'DONE' : 'UPCOMING',
      rewardPerKwhInOctoPoints: 800,
    }
  })
}
