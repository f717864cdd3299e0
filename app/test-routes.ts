import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/**
 * Every way into the program, read from the folder `app`: `page /reports/[id]`,
 * `POST /api/reports/[id]/changes`, `action app/reports/actions.ts#copyReportAction`.
 */
export function routes(): readonly string[] {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|(^|\/)test-/.test(path))
  return files.flatMap(routesIn).sort()
}

function routesIn(path: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, path), 'utf8')
  const place = `/${path.replace(/(^|\/)(page\.tsx|route\.ts)$/, '')}`
  if (/(^|\/)page\.tsx$/.test(path)) return [`page ${place}`]
  if (/(^|\/)route\.ts$/.test(path))
    return exported(text, '(GET|HEAD|POST|PUT|PATCH|DELETE)').map((name) => `${name} ${place}`)
  if (/^['"]use server['"]/.test(text))
    return exported(text, '(\\w+)').map((name) => `action app/${path}#${name}`)
  return /^\s+['"]use server['"]/m.test(text) ? [`action app/${path}#inline`] : []
}

function exported(text: string, names: string): readonly string[] {
  const rule = new RegExp(`^export (?:async function|function|const) ${names}\\b`, 'gm')
  return [...text.matchAll(rule)].map((found) => found[1] ?? '')
}
