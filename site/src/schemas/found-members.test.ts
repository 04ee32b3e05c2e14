import { expect, it } from 'vitest'
import { foundMembers } from './found-members.ts'
import { readSchemaData } from './schema-data.ts'

const schema = (id: string, sdl: string) => ({ id, data: readSchemaData(sdl) })
const found = foundMembers([
  schema('kraken-gb', 'type Query { account: Account, flex: Int } type Account { id: ID, tariff: Int }'),
  schema('kraken-shared', 'type Query { account: Account } type Account { id: ID } scalar Date'),
])

it('finds a member on the page of all platforms before that of one', () => {
  expect(found.get('kraken-shared')).toContain('<h2>Account <a href="#Account"></a></h2>id')
  expect(found.get('kraken-gb')).toContain('<h2>Account <a href="#Account"></a></h2>tariff')
})

it('leads to a field of Query by itself, once', () => {
  expect(found.get('kraken-shared')).toContain('<h2>Query.account <a href="#Query.account"></a></h2>account')
  expect(found.get('kraken-gb')).toContain('<h2>Query.flex <a href="#Query.flex"></a></h2>flex')
  expect(found.get('kraken-gb')).not.toContain('Query.account')
})

it('finds a type without members by its name', () => {
  expect(found.get('kraken-shared')).toContain('<h2>Date <a href="#Date"></a></h2>Date')
})
