import { answer, answered } from '#app/api/answer.ts'
import { readUpload, uploadOf } from '#app/api/read-upload.ts'
import { currentPerson } from '#lib/auth/who.ts'

/** Reads one file as a report and answers with what was found. Nothing is stored. */
export const POST = answered(async (request) => {
  await currentPerson()
  return answer(await readUpload(await uploadOf(request)))
})
