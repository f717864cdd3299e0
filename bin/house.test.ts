import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { templates } from '#templates/registry.ts'
import type { Table, Template } from '#templates/schema.ts'

/** What the house asks for and no linter knows: each rule lists the lines that break it. */
const root = join(import.meta.dirname, '..')
const folders = ['app', 'bench', 'bin', 'components', 'e2e', 'lib', 'templates']
const testCode = /\.(test|spec)\.tsx?$|\/(arbitrary|test)-[^/]*$|\/test-support\/|^(bench|e2e)\//

interface Line {
  readonly path: string
  readonly text: string
}

const files = folders
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  )
const sources = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path))
const lines: readonly Line[] = sources.flatMap((path) =>
  readFileSync(join(root, path), 'utf8')
    .split('\n')
    .map((text) => ({ path, text })),
)
const product = lines.filter(({ path }) => !testCode.test(path))
const core = product.filter(({ path }) =>
  /^(templates|lib\/(text|report|page|checks|document|review))\//.test(path),
)
const client = new Set(
  product
    .filter(({ path, text }) => path.startsWith('components/') || /^['"]use client/.test(text))
    .map(({ path }) => path),
)
const inBrowser = product.filter(
  ({ path }) => client.has(path) || core.some((of) => of.path === path),
)

function breaking(rule: RegExp, within: readonly Line[]): string[] {
  return within
    .filter(({ text }) => rule.test(text))
    .map(({ path, text }) => `${path}: ${text.trim()}`)
}

describe('the house', () => {
  test('every folder of code stands in the table of floors', () => {
    const cruiser = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
    const names: string[] = cruiser.forbidden.map(({ name }: { name: string }) => name)
    const inside = sources
      .filter((path) => !/^(bench|e2e)\//.test(path))
      .map((path) => path.split('/').slice(0, path.startsWith('lib/') ? 2 : 1))
    const rules = new Set(inside.map((folder) => `floor-${folder.join('-')}`))
    expect([...rules].filter((rule) => !names.includes(rule))).toEqual([])
  })

  test.each(['utils', 'helpers', 'common', 'types', 'services', 'index.ts', 'index.tsx'])(
    'nothing is called %s',
    (name) => {
      expect(files.filter((path) => path.split('/').includes(name))).toEqual([])
    },
  )

  test('the core asks neither clock nor dice', () => {
    const rule = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\./
    expect(breaking(rule, core)).toEqual([])
  })

  test('types are not talked out of their worry', () => {
    expect(breaking(/\bas unknown as\b|@ts-(ignore|nocheck)|\bas any\b/, product)).toEqual([])
  })

  test('no regular expression looks behind: older Safari refuses the whole bundle', () => {
    expect(breaking(/\(\?<[=!]/, inBrowser)).toEqual([])
  })

  test('nothing in the browser needs a secure context: offices run plain http', () => {
    const rule = /crypto\.(randomUUID|subtle)|navigator\.(locks|serviceWorker)|clipboard\.read/
    expect(breaking(rule, inBrowser)).toEqual([])
  })

  test('no style attribute: the content security policy refuses it', () => {
    expect(breaking(/style=\{/, product)).toEqual([])
  })

  test('no test sleeps', () => {
    const rule = /waitForTimeout|setTimeout\(\s*(resolve|r|done)\b/
    expect(
      breaking(rule, lines.filter(({ path }) => testCode.test(path)).filter(notThisFile)),
    ).toEqual([])
  })

  test('no statutory label stands outside the templates', () => {
    const labels = [...new Set(templates.flatMap(statutoryTexts))].filter(isTelling)
    const outside = product.filter(
      ({ path, text }) => !path.startsWith('templates/') && !/^\s*(\/?\*|\/\/)/.test(text),
    )
    const repeated = outside.flatMap(({ path, text }) =>
      labels.filter((label) => text.includes(label)).map((label) => `${path}: ${label}`),
    )
    expect(labels.length).toBeGreaterThan(40)
    expect(repeated).toEqual([])
  })
})

function notThisFile({ path }: Line): boolean {
  return path !== 'bin/house.test.ts'
}

/** Words of three characters and fewer (其他, 总计) are also plain Chinese. */
function isTelling(label: string): boolean {
  return label.length > 3
}

function statutoryTexts(template: Template): string[] {
  const titles = template.parts.map(({ title }) => title)
  return [...titles, ...template.tables.flatMap(labelsOf)].flatMap((label) => [label, bare(label)])
}

function labelsOf(table: Table): string[] {
  const printed = table.grid.flat().flatMap((cell) => ('text' in cell ? [cell.text] : []))
  const named = [...Object.values(table.rows), ...Object.values(table.columns)]
  return [...printed, ...named.map(({ label }) => label)]
}

/** A label without its numeral and brackets: 本年新收政府信息公开申请数量. */
function bare(label: string): string {
  return label
    .replace(/^([一二三四五六七八九十]、|（[一二三四五六七]）|\d+\.)/, '')
    .replace(/（.*$/s, '')
}
