import type { Application, Permission } from '../data/model.ts'
import type { KrakenContext } from './context.ts'
import { krakenError } from './errors.ts'

/** What each permission of an application opens; `property` stands at the root. */
const opens: Readonly<Record<Permission, readonly string[]>> = {
  CAN_QUERY_PROPERTY: ['property', 'property.id'],
  CAN_VIEW_DETAILED_USAGE: ['property.measurements'],
}

/**
 * Checks that the request may read a root field. Customers and organisations may; what an application may is said by
 * the permissions of its role.
 *
 * @throws KT-CT-1111
 */
export function permitRoot(field: string, context: KrakenContext): void {
  const application = applicationOf(context)
  if (application && !isOpen(field, application)) throw krakenError('KT-CT-1111')
}

/**
 * Checks that the request may read a field of a property. Each field fails on its own.
 *
 * @throws KT-CT-1111
 */
export function permitField(type: string, field: string, context: KrakenContext): void {
  if (type !== 'PropertyType' && type !== 'Property') return
  const application = applicationOf(context)
  if (application && !isOpen(`property.${field}`, application)) throw krakenError('KT-CT-1111')
}

function isOpen(path: string, { permissions }: Application): boolean {
  return permissions.some((permission) => opens[permission].includes(path))
}

function applicationOf({ verdict, world }: KrakenContext): Application | undefined {
  if (verdict.kind !== 'valid' || verdict.principal.kind !== 'oauth-application') return undefined
  const { id } = verdict.principal
  return Object.values(world.applications).find((application: Application) => application.id === id)
}
