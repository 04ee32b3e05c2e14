import { describe, expect, it, vi } from 'vitest'
import { revokeToken } from './revoke-token.ts'

function fakeServer(answer: () => Response) {
  const sent: { url: string; form: Record<string, string> }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push({ url: String(input), form: Object.fromEntries(new URLSearchParams(String(init?.body))) })
    return answer()
  }
  return { sent, fetch }
}

const application = { instance: 'jp', clientId: 'app-1' } as const

describe('revokeToken', () => {
  it('names the token in the body, and takes an empty answer', async () => {
    const { sent, fetch } = fakeServer(() => new Response(''))
    await revokeToken('token-1', { ...application, fetch, tokenTypeHint: 'refresh_token' })
    expect(sent).toEqual([
      {
        url: 'https://auth.oejp-kraken.energy/revoke-token/',
        form: { token: 'token-1', token_type_hint: 'refresh_token', client_id: 'app-1' },
      },
    ])
  })

  it.each([
    [
      'a refused application',
      () => Response.json({ error: 'invalid_client' }, { status: 401 }),
      'credential-rejected',
    ],
    ['a bad gateway', () => new Response('canary-body', { status: 502 }), 'transport'],
  ])('fails with a typed error upon %s, without the token', async (_, answer, code) => {
    const { fetch } = fakeServer(answer)
    const failure: unknown = await revokeToken('canary-token', { ...application, fetch }).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ code })
    expect(JSON.stringify(failure) + String(failure)).not.toContain('canary')
  })

  it('ends with the reason of the signal', async () => {
    const fetch: typeof globalThis.fetch = async (_, init) => {
      throw init?.signal?.reason
    }
    const signal = AbortSignal.abort(new Error('left'))
    await expect(revokeToken('token-1', { ...application, fetch, signal })).rejects.toThrow('left')
  })

  it('sends nothing from a browser with a secret, and nothing without a token', async () => {
    const { sent, fetch } = fakeServer(() => new Response(''))
    await expect(revokeToken('', { ...application, fetch })).rejects.toMatchObject({ code: 'configuration' })
    vi.stubGlobal('document', {})
    await expect(
      revokeToken('token-1', { ...application, clientSecret: 'secret', fetch }),
    ).rejects.toMatchObject({ code: 'server-only-credential' })
    expect(sent).toEqual([])
  })
})
