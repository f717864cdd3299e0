import { titleOf } from '#lib/report/phrase.ts'
import type { Report } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'

/** What Windows and Linux forbid in a file name, and what shells and archives trip over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is forbidden
const forbidden = /[\u0000-\u001f\u007f\\/:*?"<>|]+/g

/**
 * The name of an exported file without its ending: the title, with （草稿） while findings that block
 * are open. At most 72 characters, so that the bytes of its UTF-8 fit every file system.
 */
export function fileName(template: Template, report: Report, isDraft: boolean): string {
  const safe = titleOf(template, report)
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const name = [...(safe || template.name)].slice(0, 72).join('')
  return isDraft ? `${name}（草稿）` : name
}
