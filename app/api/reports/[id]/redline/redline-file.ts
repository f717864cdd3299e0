import type { ExportFile } from '#app/api/reports/[id]/export/export-file.ts'
import type { Database } from '#lib/database/open-database.ts'
import { compose } from '#lib/document/compose.ts'
import { fileName } from '#lib/document/file-name.ts'
import type { Block } from '#lib/page/block.ts'
import { carriedOn } from '#lib/report/last-year.ts'
import type { Draft } from '#lib/report/report.ts'
import { listVersions, loadDraftAt, writersBetween } from '#lib/store/versions.ts'
import type { Authorship } from '#lib/writers/docx/write-redline.ts'
import { templateById } from '#templates/registry.ts'

/** What is compared: an older revision or last year's report with a revision. */
export interface Compared {
  readonly from: number | 'lastYear'
  readonly to: number
}

/** The newer version as a Word file with the differences as tracked changes; undefined without both. */
export async function redlineFile(
  database: Database,
  id: string,
  { from, to }: Compared,
): Promise<ExportFile | undefined> {
  const newer = (await loadDraftAt(database, id, to))?.draft
  const before =
    from === 'lastYear'
      ? pageOfLastYear(newer)
      : pageOf((await loadDraftAt(database, id, from))?.draft)
  const after = pageOf(newer)
  const template = newer && templateById(newer.report.template)
  if (!before || !after || !template) return undefined
  const { writeRedline } = await import('#lib/writers/docx/write-redline.ts')
  const since = from === 'lastYear' ? 0 : from
  const authors = await authorsOf(database, id, { since, until: to })
  const name = fileName(template, newer.report, false)
  return {
    name: `${name}（${from === 'lastYear' ? '与上年对照' : `第${from}版至第${to}版`}）.docx`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: Uint8Array.from(await writeRedline(before, after, authors)),
  }
}

function pageOf(draft: Draft | undefined): readonly Block[] | undefined {
  const template = draft && templateById(draft.report.template)
  return template && compose(template, carriedOn(template, draft))
}

function pageOfLastYear(draft: Draft | undefined): readonly Block[] | undefined {
  const last = draft?.lastYear
  const template = last && templateById(last.template)
  return template && compose(template, last)
}

/** Who wrote each place last between two revisions; the rest is of the last who wrote anything. */
async function authorsOf(
  database: Database,
  id: string,
  { since, until }: { readonly since: number; readonly until: number },
) {
  const versions = await listVersions(database, id)
  const last = versions.filter((one) => one.revision <= until && !one.step).at(-1)
  const writers = await writersBetween(database, id, { since, until })
  return {
    ...authorship(last ?? { byName: '', at: '1970-01-01T00:00:00.000Z' }),
    whoChanged: (ref: string) => {
      const [place = ''] = ref.split(':')
      const fields = [`cells.${place}`, `narratives.${place}`, place, `${place}.name`]
      const writer = fields.map((field) => writers.get(field)).find(Boolean)
      return writer && authorship(writer)
    },
  }
}

function authorship({ byName, at }: { readonly byName: string; readonly at: string }): Authorship {
  return { author: byName || '填报人', date: at }
}
