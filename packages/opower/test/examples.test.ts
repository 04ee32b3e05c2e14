import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

describe('the page about the gateway', () => {
  const page = readFileSync(new URL('../docs/gateway.md', import.meta.url), 'utf8')

  it.each(['gateway', 'node-http', 'express', 'fastify', 'hono', 'next', 'browser'])(
    'shows the example %s as it stands',
    (name) => {
      const example = readFileSync(new URL(`../examples/${name}.ts`, import.meta.url), 'utf8')
      expect(page).toContain(example.trim())
    },
  )
})
