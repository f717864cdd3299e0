import { exportFile } from '#app/api/reports/[id]/export/export-file.ts'
import { today } from '#app/today.ts'
import { type SignedFile, signedFormats } from '#lib/store/signed-file.ts'
import type { OpenedReview } from './open-review.ts'

/** The files of a report as they are when it is signed; they are kept byte for byte. */
export function signedFiles({ template, draft }: OpenedReview): Promise<readonly SignedFile[]> {
  return Promise.all(
    signedFormats.map(async (format): Promise<SignedFile> => {
      const file = await exportFile(template, draft, { format, today: today() })
      const { content } = file
      const bytes =
        typeof content === 'string' ? Uint8Array.from(new TextEncoder().encode(content)) : content
      return { ...file, format, content: bytes }
    }),
  )
}
