import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../errors/errors.ts'
import { defineProvider } from '../provider.ts'
import { resolveEndpoint } from './resolve-endpoint.ts'

const provider = defineProvider({
  name: 'example',
  endpoints: {
    de: { url: 'https://de.example/graphql', tokenUrl: 'https://auth.de.example/token' },
    us: { url: 'https://us.example/graphql' },
  },
  authorization: (accessToken: string) => accessToken,
  errorCode: () => undefined,
  classify: () => 'other' as const,
  pagination: { maximumPageSize: 10 },
})

const resolve = (selected?: string, url?: string) =>
  resolveEndpoint(provider, { selector: 'instance', selected, url })

describe('resolveEndpoint', () => {
  it('takes the endpoint of the selected instance', () => {
    expect(resolve('us')).toEqual({ url: 'https://us.example/graphql' })
  })

  it('takes a url alone', () => {
    expect(resolve(undefined, 'http://127.0.0.1:4000/graphql')).toEqual({
      url: 'http://127.0.0.1:4000/graphql',
    })
  })

  it('lets a url override the endpoint of the instance and keeps its token url', () => {
    expect(resolve('de', 'http://127.0.0.1:4000/graphql')).toEqual({
      url: 'http://127.0.0.1:4000/graphql',
      tokenUrl: 'https://auth.de.example/token',
    })
  })

  it.each([
    ['an unknown instance', () => resolve('xx'), /Unknown instance "xx".*de, us/],
    ['a name from the prototype', () => resolve('constructor'), /Unknown instance/],
    ['nothing at all', () => resolve(), /Set `instance` \(one of de, us\) or `url`/],
    ['a url without a scheme', () => resolve('de', 'api.example.com'), /not an http\(s\) URL/],
    ['a url that is not http', () => resolve('de', 'ftp://api.example.com'), /not an http\(s\) URL/],
  ])('refuses %s with a configuration error', (_, act, message) => {
    expect(act).toThrow(ConfigurationError)
    expect(act).toThrow(message)
  })
})
