import { openDatabase } from '#lib/database/open-database.ts'
import { cellField } from '#lib/report/fields.ts'
import { loadDraft } from '../load-draft.ts'
import { saveChanges } from '../save-changes.ts'

/** A program of its own: adds one to a cell again and again, starting over when it was not first. */
const [place = '', id = '', author = '', times = '0'] = process.argv.slice(2)
const cell = 'requests.received.naturalPerson'
const database = await openDatabase(place)
let conflicts = 0
for (let done = 0, turn = 0; done < Number(times); turn++) {
  const loaded = await loadDraft(database, id)
  const before = loaded?.draft.report.cells[cell] ?? null
  const after = typeof before === 'number' ? before + 1 : 1
  const changes = [{ id: `${author}-${turn}`, field: cellField(cell), before, after }]
  const saved = await saveChanges(database, { id, since: 0, changes, author })
  if (saved?.results[0]?.kind === 'written') done++
  else conflicts++
}
await database.destroy()
process.stdout.write(String(conflicts))
