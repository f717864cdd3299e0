import { postForFile } from './post-for-file.ts'

interface Wanted {
  /** The name of the file without its ending. */
  readonly name: string
  readonly memo: object
}

/** One zip of a memo a unit; tells how many are there. */
export async function zipMemos(
  wanted: readonly Wanted[],
  onStep: (made: number) => void,
): Promise<Blob> {
  const files: Record<string, Uint8Array> = {}
  for (const [at, { name, memo }] of wanted.entries()) {
    const response = await postForFile('/api/check/memo', memo)
    files[freeName(files, name)] = new Uint8Array(await response.arrayBuffer())
    onStep(at + 1)
  }
  const { zipSync } = await import('fflate')
  return new Blob([Uint8Array.from(zipSync(files, { level: 0 }))], { type: 'application/zip' })
}

/** No name twice, nothing in it that a file system refuses. */
function freeName(files: Readonly<Record<string, unknown>>, name: string): string {
  const plain = name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ').slice(0, 80)
  let free = `${plain}.docx`
  for (let count = 2; Object.hasOwn(files, free); count++) free = `${plain} ${count}.docx`
  return free
}
