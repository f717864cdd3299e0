import { strToU8, zipSync } from 'fflate'

/** A file in a package. */
export interface PackedFile {
  readonly name: string
  readonly content: Uint8Array | string
}

/** Files in one zip, all dated the same (ISO), so that the same files make the same bytes. */
export function writeZip(files: readonly PackedFile[], date: string): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ name, content }) => [
    safeName(name),
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return Uint8Array.from(zipSync(Object.fromEntries(entries), { mtime: new Date(date) }))
}

/** A name that leads nowhere else when it is unpacked. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/^\.+/, '_')
}
