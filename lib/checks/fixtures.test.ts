import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shortHash } from '#lib/text/short-hash.ts'
import { templates } from '#templates/registry.ts'
import { catalogue } from './catalogue.ts'
import type { Sample } from './check.ts'
import { everyCheckOf } from './every-check.ts'
import { rulesVersion } from './rules-version.ts'
import { runChecks } from './run-checks.ts'
import { sampleInput } from './sample-input.ts'

/**
 * One file a rule in `fixtures/`, which reads like the catalogue: what is wrong, what is said of it, what is right.
 * `npx vitest run --project unit lib/checks/fixtures.test.ts -u` writes them anew; then the version below rises.
 */
const said = { version: '2026.12', fixtures: 'mtlzupg2j5' }

/** Longer texts are only counted. */
const longest = 400

function fixtureOf(id: string) {
  const rule = catalogue().find((one) => one.id === id)
  const template = [...templates].reverse().find((one) => rule?.templates.includes(one.id))
  const check = template && everyCheckOf(template).find((one) => one.id === id)
  if (!rule || !template || !check) throw new Error(`no rule ${id}`)
  const says = (sample: Sample) =>
    runChecks([check], sampleInput(template, sample)).map(
      ({ severity, message, cells, quote, cure }) => ({
        ...{ severity, message, cells: cells.length },
        ...{ quote, cure: cure?.says },
      }),
    )
  const { wrong, right } = check.example
  return { ...rule, wrong, says: says(wrong), right, saysNothing: says(right).length === 0 }
}

function shortened(_: string, value: unknown): unknown {
  const isLong = typeof value === 'string' && value.length > longest
  return isLong ? `${value.slice(0, 40)}……（共 ${value.length} 字）` : value
}

function textOf(id: string): string {
  return `${JSON.stringify(fixtureOf(id), shortened, 2)}\n`
}

describe('the fixture of each rule', () => {
  test.each(catalogue())('$number $id', async ({ number, id }) => {
    await expect(textOf(id)).toMatchFileSnapshot(`./fixtures/${number}-${id}.json`)
  })

  test('there is no fixture without a rule', () => {
    const files = catalogue().map(({ number, id }) => `${number}-${id}.json`)
    expect(readdirSync(new URL('fixtures/', import.meta.url)).sort()).toEqual(files.sort())
  })

  test('the version of the rules rises with what they say', () => {
    expect({
      version: rulesVersion,
      fixtures: shortHash(
        catalogue()
          .map(({ id }) => textOf(id))
          .join(''),
      ),
    }).toEqual(said)
  })
})
