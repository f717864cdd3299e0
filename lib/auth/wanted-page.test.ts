import { expect, test } from 'vitest'
import { signInPage, wantedPage } from './wanted-page.ts'

test.each([
  ['/reports/a1/review', '/reports/a1/review'],
  ['/reports/a1?step=requests', '/reports/a1?step=requests'],
  ['/reports/a1?_rsc=x1', '/reports/a1'],
  ['/', '/'],
  ['/login', '/'],
  ['/login?to=%2Flogin', '/'],
  ['//evil.example/x', '/'],
  ['/\\evil.example/x', '/'],
  ['/.//evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['reports/a1', '/'],
  ['http://[', '/'],
  [['/a', '/b'], '/'],
  [null, '/'],
])('%s leads to %s', (text, page) => {
  expect(wantedPage(text)).toBe(page)
})

test('signing in leads on to the page that was asked for', () => {
  expect(signInPage('/reports/a1/review?x=1')).toBe('/login?to=%2Freports%2Fa1%2Freview%3Fx%3D1')
  expect(signInPage('/')).toBe('/login')
  expect(signInPage(null)).toBe('/login')
})
