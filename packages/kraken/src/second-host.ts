import type { Host } from '@energy/auth-core'

/**
 * The host of Great Britain that serves root fields which the main one lacks, for the same token. It limits and fails on
 * its own.
 *
 * @remarks Unverified: the host, its root fields and that it takes the raw token were observed in public clients, one of
 * which quotes its introspection of 2026-04. The exceptions stood in the main schema of 2024, the last one that is known.
 */
export const secondHost: Host = {
  url: 'https://api.backend.octopus.energy/v1/graphql/',
  fields: [
    'savingSessions',
    'joinSavingSessions*',
    'greenerNightsForecast',
    'heatPump*',
    'cosy*',
    'wheelOfFortune*',
    'spinWheelOfFortune',
    'octoplusOffer',
    'octoplusOfferGroups',
    'octoplusRewards',
    'claimOctoplusReward',
  ],
  except: ['heatPumpDevice', 'heatPumpGoodsQuote', 'heatPumpStatus', 'heatPumpVariants'],
  authorization: (authorization) => authorization.replace(/^(JWT|Bearer) /, ''),
}
