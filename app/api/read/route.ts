import { answer, answered } from '#app/api/answer.ts'
import { readUpload, uploadOf } from '#app/api/read-upload.ts'
import { Turns } from '#app/api/turns.ts'
import { currentPerson } from '#lib/auth/who.ts'

/** Not those of 校验: strangers there do not hold up whoever works here. */
const turns = new Turns({ atOnce: 12, mayWait: 100 })

/** Reads one file as a report and answers with what was found. Nothing is stored. */
export const POST = answered(async (request) => {
  await currentPerson()
  return answer(await turns.take(async () => readUpload(await uploadOf(request))))
})
