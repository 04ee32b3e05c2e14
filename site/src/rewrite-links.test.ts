import { expect, it } from 'vitest'
import { rewriteLinks } from './rewrite-links.ts'

const pages = new Map([
  ['packages/kraken/README.md', 'kraken'],
  ['packages/auth-core/docs/stores.md', 'stores'],
])
const rewrite = (text: string, source = 'packages/kraken/README.md') =>
  rewriteLinks(
    text,
    source,
    (file) => pages.get(file),
    (file) => `/files/${file}`,
  )

it('leads to pages of the site, with their headings', () => {
  expect(rewrite('[stores](../auth-core/docs/stores.md#redis)')).toBe('[stores](/stores#redis)')
  expect(rewrite('[kraken](packages/kraken)', 'README.md')).toBe('[kraken](/kraken)')
  const repository = 'https://github.com/energy-sdk/energy-sdk/tree/main/'
  expect(rewrite(`[stores](${repository}packages/auth-core/docs/stores.md)`)).toBe('[stores](/stores)')
  expect(rewrite(`[kraken](${repository}packages/kraken)`)).toBe('[kraken](/kraken)')
})

it('leads to the repository where there is no page', () => {
  expect(rewrite('[licence](../../LICENSE)')).toBe(
    '[licence](https://github.com/energy-sdk/energy-sdk/tree/main/LICENSE)',
  )
})

it('brings along what a page shows', () => {
  expect(rewrite('![a drawing](docs/drawing.svg)')).toBe(
    '![a drawing](/files/packages/kraken/docs/drawing.svg)',
  )
})

it('leaves the web, headings of the page itself and code alone', () => {
  for (const text of [
    '[a](https://example.com/b)',
    '[a](#b)',
    '`[a](b)`',
    '```ts\n[a](b)\n```',
    '[a](/errors/codes)',
  ])
    expect(rewrite(text)).toBe(text)
})

it('refuses a link that leads nowhere', () => {
  expect(() => rewrite('[a](docs/gone.md)')).toThrow('packages/kraken/README.md links to docs/gone.md')
})
