import { expect, test } from 'vitest'
import { rules } from './test-access-rules.ts'
import { routes } from './test-routes.ts'

test('every page, handler and action has a rule in app/test-access-rules.ts: add the missing ones there', () => {
  expect(routes().filter((route) => !Object.hasOwn(rules, route))).toEqual([])
})

test('no rule is left of a route that is gone', () => {
  expect(Object.keys(rules).filter((route) => !routes().includes(route))).toEqual([])
  expect(routes().length).toBeGreaterThan(20)
})

test('no action is written inside another file, where it would be overlooked', () => {
  expect(routes().filter((route) => route.endsWith('#inline'))).toEqual([])
})
