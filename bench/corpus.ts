import { corpus, hasCorpus, readCorpus } from '#lib/document/test-corpus.ts'

/** What comes of the real reports: cells, parts, what is said of them that is not true. */
export async function realReports(): Promise<string[]> {
  if (!hasCorpus)
    return ['**SKIPPED: the real reports (`../shared/corpus`) are not beside the project.**']
  const rows: string[] = []
  for (const known of corpus) {
    const { cells, partsFound, findings, falseFindings, litter, notes } = await readCorpus(known)
    const isCounted = cells.right + cells.blank + cells.wrong > 0
    const count = (kind: string) => findings.filter((one) => one.startsWith(kind)).length
    const untrue = (kind: string) => falseFindings.filter((one) => one.startsWith(kind)).length
    rows.push(
      [
        known.file,
        isCounted ? cells.right : '–',
        isCounted ? cells.blank : '–',
        cells.wrong,
        `${partsFound} of 6`,
        `${count('error')} (${untrue('error')})`,
        `${count('warning')} (${untrue('warning')})`,
        litter,
        notes.length,
      ].join(' | '),
    )
  }
  return [
    '| report | cells right | blank, told | silently wrong | parts found | errors (untrue) | warnings (untrue) | of conversion | notes |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
  ]
}
