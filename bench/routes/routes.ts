import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareRoute, type RouteCount } from './compare-route.ts'
import { routeReports } from './route-reports.ts'
import { type Route, routes } from './routes-taken.ts'

/** Takes every route and writes what came of the cells into the README of the readers. */
const readme = join(import.meta.dirname, '../../lib/readers/README.md')
const [begin, end] = ['<!-- routes -->', '<!-- /routes -->']
const folder = mkdtempSync(join(tmpdir(), 'routes-'))

const rows: string[] = []
const missing = new Set<string>()
let isWrong = false
for (const [at, route] of routes.entries()) {
  if (route.program && !route.program.isHere()) {
    missing.add(route.program.says)
    continue
  }
  const counts = await take(route, join(folder, String(at)))
  const row = rowOf(route, counts)
  rows.push(row)
  console.log(row)
  const wrong = counts.flatMap((count) => count.wrong)
  isWrong ||= wrong.length > 0
  for (const cell of wrong) console.error(`  ${cell}`)
}
rmSync(folder, { recursive: true, force: true })
if (missing.size > 0) console.error(`Not tried, not installed: ${[...missing].join(', ')}`)
else writeTable(rows)
process.exitCode = isWrong ? 1 : 0

async function take(route: Route, path: string): Promise<readonly RouteCount[]> {
  const counts: RouteCount[] = []
  mkdirSync(path)
  for (const { id, report } of routeReports) {
    const own = join(path, `${id}.${route.from}`)
    writeFileSync(own, await route.own(report))
    const made = route.program?.turn(own, route.to) ?? own
    const bytes = new Uint8Array(readFileSync(made))
    counts.push(await compareRoute({ name: `${id}.${route.to}`, bytes }, report))
  }
  return counts
}

function rowOf({ from, to, says, program }: Route, counts: readonly RouteCount[]): string {
  const sum = (of: (count: RouteCount) => number) =>
    counts.reduce((total, count) => total + of(count), 0)
  const made = program ? `${from} → ${program.says}` : 'ours'
  const cells = [to, made, says, sum(({ right }) => right), sum(({ told }) => told)]
  return `| ${[...cells, sum(({ refused }) => refused.length), sum(({ wrong }) => wrong.length)].join(' | ')} |`
}

function writeTable(found: readonly string[]): void {
  const text = readFileSync(readme, 'utf8')
  const [before = '', rest = ''] = text.split(begin)
  const head = '| format | made by | lines | right | blank, told | files refused | wrong |'
  const table = [head, '| --- | --- | --- | ---: | ---: | ---: | ---: |', ...found].join('\n')
  writeFileSync(readme, `${before}${begin}\n${table}\n${end}${rest.split(end)[1] ?? ''}`)
}
