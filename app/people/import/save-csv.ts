import { saveBlob } from '#components/ui/save-blob.ts'
import { csvOf } from './csv-of.ts'

/** Hands a table to the browser's downloads. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  saveBlob(new Blob([csvOf(rows)], { type: 'text/csv' }), name)
}
