import { printedTime } from '#app/printed-time.ts'
import type { VersionRow } from '#components/review/version-table.tsx'
import { moves } from '#lib/review/step.ts'
import type { Version } from '#lib/review/versions.ts'

/** The versions as they are listed, the newest first. */
export function versionRows(versions: readonly Version[]): readonly VersionRow[] {
  return versions
    .map((version, at) => ({
      id: String(at),
      revision: version.revision,
      who: version.byName,
      at: printedTime(version.at),
      what: whatOf(version),
    }))
    .reverse()
}

function whatOf({ step, isFirst, fields, added, removed }: Version): string {
  if (step) return moves[step].done
  if (isFirst) return `新建（${fields} 项，${added} 字）`
  return `改 ${fields} 项（＋${added} −${removed} 字）`
}
