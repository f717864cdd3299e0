import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { country } from '#lib/places/country.ts'
import type { Report } from '#lib/report/report.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { checkInput } from './check-input.ts'
import { everyCheckOf } from './every-check.ts'
import { runChecks } from './run-checks.ts'

/** Real published reports, beside the project in CI: what is said of each is true of it. */
const corpus = join(import.meta.dirname, '../../../shared/corpus')
const money = 'proactive.administrativeFees.amount'

type Known = Pick<Report, 'agency' | 'kind' | 'year'> & { readonly true: readonly string[] }

const reports: Readonly<Record<string, Known>> = {
  'beiyuan-2023': {
    agency: '北京市通州区人民政府北苑街道办事处',
    kind: '街道',
    year: 2023,
    true: ['error law-name', 'warning artefact'],
  },
  'beiji-2023': {
    agency: '吉林市船营区北极街道办事处',
    kind: '街道',
    year: 2023,
    true: [
      'error handling-fee-statement',
      'warning artefact',
      'warning aspects-missing',
      'warning personal-data',
    ],
  },
  'xuefu-2023': { agency: '洛阳市洛龙区学府街道办事处', kind: '街道', year: 2023, true: [] },
  'suqian-2024': {
    agency: '宿迁市人民政府',
    kind: '政府',
    year: 2024,
    true: ['warning doubled-word', 'warning handling-fee-statement'],
  },
}

/** The texts between the headings of a plain text file; its tables are in the other file. */
function narrativesOf(text: string): Record<string, string> {
  const titles = annualReport2021.parts.map(({ id, title }) => {
    const spaced = [...title].join('\\s*')
    const match = new RegExp(`(?:^|\\n)[^\\S\\n]*[一二三四五六1-6]\\s*、\\s*${spaced}`).exec(text)
    return {
      id,
      from: match?.index ?? text.length,
      to: (match?.index ?? 0) + (match?.[0].length ?? 0),
    }
  })
  const cut = (start: number, end?: number) =>
    text
      .slice(start, end)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  const parts = titles.map(({ id, to }, at) => [id, cut(to, titles[at + 1]?.from).join('\n')])
  const preamble = cut(0, titles[0]?.from).filter((line) => line.length > 40)
  return { ...Object.fromEntries(parts), preamble: preamble.join('') }
}

describe.each(Object.entries(reports))('%s', (name, { true: expected, ...identity }) => {
  const read = (ending: string) => readFileSync(join(corpus, `${name}${ending}`), 'utf8')
  const { cells } = JSON.parse(read('.expected.json'))
  const report: Report = {
    ...identity,
    template: annualReport2021.id,
    narratives: narrativesOf(read('.txt').replaceAll('\r', '')),
    cells: { ...cells, [money]: Math.round(cells[money] * 1_000_000) },
  }
  const today = `${report.year + 1}-02-01`
  const input = { ...checkInput(annualReport2021, report, today), places: country() }
  const found = runChecks(everyCheckOf(annualReport2021), input)

  test('has no error and no warning but those that are true', () => {
    const told = found
      .filter(({ severity }) => severity !== 'hint')
      .map(({ severity, check }) => `${severity} ${check}`)
    expect(told.sort()).toEqual(expected)
  })

  test('quotes words as they stand in their part', () => {
    for (const { part = '', quote, check } of found) {
      const text = report.narratives[part]
      if (quote !== undefined && text !== undefined) expect(text, check).toContain(quote)
    }
  })
})
