import { expect, test } from 'vitest'
import type { Version } from '#lib/review/versions.ts'
import { chosenVersions, type Wanted } from './chosen-versions.ts'

const versions = [1, 4, 4, 7].map(
  (revision): Version => ({
    revision,
    by: 'a',
    byName: '甲',
    from: '',
    at: '',
    fields: 1,
    added: 1,
    removed: 0,
  }),
)

test.each<[string, Wanted, object]>([
  ['the last two without a wish', {}, { from: 4, to: 7, isAsked: false }],
  ['as the address says', { from: '1', to: '7' }, { from: 1, to: 7, isAsked: true }],
  ['the older first', { from: '7', to: '1' }, { from: 1, to: 7, isAsked: true }],
  ['no version that there is not', { from: '2', to: '7' }, { from: 4, to: 7, isAsked: false }],
  ['nothing odd', { from: ['1', '4'], to: 'x' }, { from: 4, to: 7, isAsked: false }],
])('two versions are chosen: %s', (_, wanted, expected) => {
  expect(chosenVersions(wanted, versions)).toEqual(expected)
})

test('with one version there is nothing to compare', () => {
  expect(chosenVersions({}, versions.slice(0, 1))).toEqual({ from: 1, to: 1, isAsked: false })
  expect(chosenVersions({}, [])).toEqual({ from: 0, to: 0, isAsked: false })
})
