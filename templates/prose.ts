import { prose as prose2019 } from './annual-report-2019/prose.ts'
import { prose as prose2021 } from './annual-report-2021/prose.ts'
import type { Prose } from './schema.ts'

/** How narratives speak of the tables, by template; apart from it, because a page can do without. */
const byTemplate: Readonly<Record<string, Prose>> = {
  'annual-report-2019': prose2019,
  'annual-report-2021': prose2021,
}

/** The phrases of a template, or undefined where nobody has written them down. */
export function proseOf(template: string): Prose | undefined {
  return byTemplate[template]
}
