import { expect, test, vi } from 'vitest'
import { startAuthorization } from '../oauth.ts'

vi.mock('./oauth-library.ts', () => {
  throw new Error('the network is down')
})

test('a sign-in whose code does not arrive ends in a typed error, and another attempt can help', async () => {
  const started = startAuthorization(
    {
      clientId: 'app',
      tokenUrl: 'https://auth.example.com/token/',
      authorizationUrl: 'https://auth.example.com/authorize/',
      provider: 'example',
    },
    { redirectUri: 'https://app.example.com/callback' },
  )
  await expect(started).rejects.toMatchObject({ code: 'transport', retryable: true, provider: 'example' })
})

test('what is wrong with an application is told before that code is asked for', async () => {
  const started = startAuthorization(
    { clientId: '', tokenUrl: 'https://auth.example.com/token/' },
    { redirectUri: 'https://app.example.com/callback' },
  )
  await expect(started).rejects.toMatchObject({ code: 'configuration' })
})
