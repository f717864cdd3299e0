import { describe, expect, test } from 'vitest'
import { ownNames, type RequestSource, sourceProblem } from './request-source.ts'

const own: RequestSource = {
  method: 'POST',
  host: '127.0.0.1:3000',
  origin: 'http://127.0.0.1:3000',
  fetchSite: 'same-origin',
}
const names = ownNames({})

describe('the name a request calls us by', () => {
  test.each([
    ['127.0.0.1:3000', undefined],
    ['127.0.0.1', undefined],
    ['localhost:3000', undefined],
    ['LOCALHOST:3000', undefined],
    ['[::1]:3000', undefined],
    ['evil.example', 421],
    ['evil.example:3000', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost.evil.example:3000', 421],
    ['127.0.0.1:3000@evil.example', 421],
    ['evil.example#@127.0.0.1', 421],
    ['localhost.', 421],
    ['0x7f.1', 421],
    ['', 421],
    [null, 421],
  ])('%s: %s', (host, status) => {
    const get = { method: 'GET', host, origin: null, fetchSite: null }
    expect(sourceProblem(get, names)?.status).toBe(status)
  })

  test('may be added by HOST and PUBLIC_URL', () => {
    const environment = { HOST: 'Report.Example', PUBLIC_URL: 'https://nb.example:8443/x' }
    expect(ownNames(environment)).toEqual([...names, 'report.example', 'nb.example'])
    expect(ownNames({ HOST: '0.0.0.0', PUBLIC_URL: 'nonsense' })).toEqual(names)
    expect(ownNames({ HOST: 'fe80::1' })).toEqual([...names, '[fe80::1]'])
  })

  test('may be an address of this machine where it listens on all of them', () => {
    const own = ['192.168.1.20', 'fd00::1']
    expect(ownNames({ HOST: '0.0.0.0' }, own)).toEqual([...names, '192.168.1.20', '[fd00::1]'])
    expect(ownNames({ HOST: '192.168.1.20' }, own)).toEqual([...names, '192.168.1.20'])
    expect(ownNames({}, own)).toEqual(names)
  })
})

describe('the page a request comes from', () => {
  test.each<[string, Partial<RequestSource>, number | undefined]>([
    ['our own', {}, undefined],
    ['our own, by the other name', { host: 'localhost:3000' }, 403],
    ['our own, where the proxy speaks TLS', { origin: 'https://127.0.0.1:3000' }, undefined],
    ['our own on the usual port', { host: 'localhost', origin: 'http://localhost' }, undefined],
    ['our own, port spelt out', { host: 'localhost:80', origin: 'http://localhost' }, undefined],
    ['no browser', { origin: null, fetchSite: null }, undefined],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:4000' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['a file', { origin: 'file://' }, 403],
    ['an extension', { origin: 'chrome-extension://127.0.0.1:3000' }, 403],
    ['another site that hides its origin', { origin: null, fetchSite: 'cross-site' }, 403],
    ['a neighbour that hides its origin', { origin: null, fetchSite: 'same-site' }, 403],
  ])('%s', (_, part, status) => {
    expect(sourceProblem({ ...own, ...part }, names)?.status).toBe(status)
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'FOO'])('matters for %s', (method) => {
    const foreign = { ...own, method, origin: 'https://evil.example' }
    expect(sourceProblem(foreign, names)?.status).toBe(403)
  })

  test.each(['GET', 'HEAD'])('does not matter for %s, which changes nothing', (method) => {
    const foreign = { ...own, method, origin: 'https://evil.example' }
    expect(sourceProblem(foreign, names)).toBeUndefined()
  })
})
