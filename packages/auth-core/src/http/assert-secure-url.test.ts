import { expect, test } from 'vitest'
import { ConfigurationError } from '../errors/errors.ts'
import { assertSecureUrl } from './assert-secure-url.ts'

test.each([
  'https://api.example.com/graphql',
  'http://localhost:4000/',
  'http://api.localhost/',
  'http://127.0.0.1:8080/',
  'http://127.8.9.1/',
  'http://[::1]:3000/',
])('%s may carry secrets', (url) => {
  expect(() => assertSecureUrl(url, { option: 'url' })).not.toThrow()
})

test.each([
  'http://api.example.com/graphql?key=canary',
  'http://localhost.canary.example/',
  'http://127.0.0.1.canary.example/',
  'http://192.168.0.4/canary',
  'http://0x7f000001.canary/',
  'ftp://canary.example/',
  'canary',
  '',
])('%s may not, and the error names the option alone', (url) => {
  const attempt = (): void => assertSecureUrl(url, { option: 'tokenUrl', provider: 'example' })
  expect(attempt).toThrow(ConfigurationError)
  expect(attempt).toThrow(/`tokenUrl`/)
  expect(attempt).not.toThrow(/canary/)
})

test('plain http goes to any host that the app vouches for, and nothing but http does', () => {
  const allowed = { option: 'url', allowInsecureRequests: true }
  expect(() => assertSecureUrl('http://192.168.0.4/', allowed)).not.toThrow()
  expect(() => assertSecureUrl('ftp://192.168.0.4/', allowed)).toThrow(ConfigurationError)
})
