import { describe, expect, it } from 'vitest'
import { tableBlock } from '#lib/document/compose.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { type Direction, GridMap } from './grid-map.ts'

const maps = new Map(
  annualReport2021.tables.map((table) => [table.id as string, new GridMap(tableBlock(table))]),
)

/** The cells that a walk passes, `row.column`, starting with a click. */
function walk(start: string, ...directions: readonly Direction[]): readonly string[] {
  const [table = ''] = start.split('.')
  const map = maps.get(table)
  if (!map) throw new Error(table)
  let place = map.at(start)
  return directions.map((direction) => {
    place = place && map.move(place, direction)
    return place ? place.ref.replace(`${table}.`, '') : 'edge'
  })
}

describe('in the table of requests', () => {
  it('goes down its columns past the labels that span rows', () => {
    expect(walk('requests.carriedOver.naturalPerson', 'down', 'down', 'down')).toEqual([
      'granted.naturalPerson',
      'partlyGranted.naturalPerson',
      'refusedStateSecret.naturalPerson',
    ])
  })

  it('stops at its edges', () => {
    expect(walk('requests.received.naturalPerson', 'up')).toEqual(['edge'])
    expect(walk('requests.received.naturalPerson', 'left')).toEqual(['edge'])
    expect(walk('requests.received.total', 'right')).toEqual(['edge'])
    expect(walk('requests.carriedForward.total', 'down')).toEqual(['edge'])
  })

  it('begins the next column on Enter at the foot of one, and ends at the last cell', () => {
    expect(walk('requests.carriedForward.naturalPerson', 'next', 'next')).toEqual([
      'received.commercialEnterprise',
      'carriedOver.commercialEnterprise',
    ])
    expect(walk('requests.carriedForward.total', 'next')).toEqual(['edge'])
  })

  it('goes to the ends of a row and of the table', () => {
    const start = 'requests.granted.researchInstitution'
    expect(walk(start, 'rowStart', 'rowEnd', 'first', 'last')).toEqual([
      'granted.naturalPerson',
      'granted.total',
      'received.naturalPerson',
      'carriedForward.total',
    ])
  })
})

describe('in the ragged table', () => {
  it('goes through wide cells and comes back in the column it came from', () => {
    const start = 'proactive.normativeDocuments.inForce'
    expect(walk(start, 'down', 'down', 'up', 'up')).toEqual([
      'administrativeLicenses.decisions',
      'administrativePenalties.decisions',
      'administrativeLicenses.decisions',
      'normativeDocuments.inForce',
    ])
  })

  it('forgets that column when it goes across', () => {
    const start = 'proactive.normativeDocuments.inForce'
    expect(walk(start, 'down', 'rowStart', 'up')).toEqual([
      'administrativeLicenses.decisions',
      'administrativeLicenses.decisions',
      'normativeDocuments.issued',
    ])
  })

  it('begins the next column on Enter in the last row', () => {
    expect(walk('proactive.administrativeFees.amount', 'next', 'next')).toEqual([
      'governmentRules.repealed',
      'normativeDocuments.repealed',
    ])
  })
})

describe('in the table of one row', () => {
  it('goes right on ↓ and Enter, left on ↑', () => {
    expect(walk('disputes.reconsideration.pending', 'down', 'next', 'up')).toEqual([
      'reconsideration.total',
      'directLitigation.upheld',
      'reconsideration.total',
    ])
    expect(walk('disputes.litigationAfterReconsideration.total', 'down')).toEqual(['edge'])
  })
})

describe('the lines of a cell', () => {
  it('are its row and its column', () => {
    const map = maps.get('proactive')
    expect(map?.row('proactive.governmentRules.issued')).toHaveLength(3)
    expect(map?.column('proactive.governmentRules.repealed')).toEqual([
      'proactive.governmentRules.repealed',
      'proactive.normativeDocuments.repealed',
      'proactive.administrativeLicenses.decisions',
      'proactive.administrativePenalties.decisions',
      'proactive.administrativeCompulsion.decisions',
      'proactive.administrativeFees.amount',
    ])
    expect(map?.rows.map((row) => row.length)).toEqual([3, 3, 1, 1, 1, 1])
  })

  it('are none for a cell that is not in the table', () => {
    const map = maps.get('proactive')
    expect([map?.at('x'), map?.row('x'), map?.column('x')]).toEqual([undefined, [], []])
    expect(map?.move({ ref: 'x', column: 0 }, 'down')).toBeUndefined()
  })
})
