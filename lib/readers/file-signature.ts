/** What the first bytes of a file say it is. */
export type Signature = 'zip' | 'compound' | 'picture' | 'archive'

interface Sign {
  readonly is: Signature
  /** Bytes in hexadecimal. */
  readonly bytes: string
  /** Where they stand, if not at the start. */
  readonly at?: number
}

const signs: readonly Sign[] = [
  { is: 'zip', bytes: '504b0304' },
  { is: 'zip', bytes: '504b0506' },
  { is: 'compound', bytes: 'd0cf11e0a1b11ae1' },
  { is: 'picture', bytes: '89504e47' },
  { is: 'picture', bytes: 'ffd8ff' },
  { is: 'picture', bytes: '47494638' },
  { is: 'picture', bytes: '49492a00' },
  { is: 'picture', bytes: '4d4d002a' },
  // WEBP, HEIC, HEIF, AVIF
  { is: 'picture', bytes: '57454250', at: 8 },
  { is: 'picture', bytes: '6674797068656963', at: 4 },
  { is: 'picture', bytes: '667479706d696631', at: 4 },
  { is: 'picture', bytes: '6674797061766966', at: 4 },
  // BM, then the size, then four zeros
  { is: 'picture', bytes: '00000000', at: 6 },
  // RAR, 7z, gzip
  { is: 'archive', bytes: '52617221' },
  { is: 'archive', bytes: '377abcaf' },
  { is: 'archive', bytes: '1f8b08' },
]

/** What the file says it is by its first bytes; nothing for text and for PDF. */
export function signatureOf(bytes: Uint8Array): Signature | undefined {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const isBitmap = start.startsWith('424d')
  return signs.find(
    ({ bytes: sign, at = 0 }) => start.startsWith(sign, at * 2) && (at !== 6 || isBitmap),
  )?.is
}
