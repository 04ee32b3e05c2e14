import type { Endpoint } from '@energy/auth-core'

/**
 * None: each operator has an address of its own, such as `https://<operator>.v2.api.htb.services/graphql/`, and gives it
 * to its developers. It goes into `url`.
 *
 * @see be.ENERGISED GraphQL API, getting started.
 */
export const endpoints: Readonly<Record<string, Endpoint>> = {}
