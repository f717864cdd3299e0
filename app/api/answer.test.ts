import { expect, test, vi } from 'vitest'
import { StorageProblem, type StorageProblemKind } from '#lib/database/storage-problem.ts'
import { answered } from './answer.ts'
import { Refusal } from './refusal.ts'

async function answerTo(error: unknown) {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const respond = answered(async () => {
    throw error
  })
  const response = await respond(new Request('http://localhost/'), {})
  log.mockRestore()
  return { status: response.status, body: await response.json() }
}

const oneSentence = { error: expect.stringMatching(/^[^\n！]+。$/) }

test.each<[StorageProblemKind, number]>([
  ['full', 507],
  ['busy', 503],
  ['torn', 503],
  ['unwritable', 503],
])('a storage that is %s is answered with one sentence and %d', async (kind, status) => {
  expect(await answerTo(new StorageProblem(kind))).toEqual({ status, body: oneSentence })
})

test('a disk that fills up while SQLite writes is answered with 507', async () => {
  const error = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  expect(await answerTo(error)).toEqual({ status: 507, body: oneSentence })
})

test('a refusal is answered as it says', async () => {
  const body = { error: '没有这份报告。' }
  expect(await answerTo(new Refusal(404, body.error))).toEqual({ status: 404, body })
})

test('a mistake of ours is answered with one sentence that tells nothing of the inside', async () => {
  const { status, body } = await answerTo(new TypeError('secret is not a function'))
  expect({ status, body }).toEqual({ status: 500, body: oneSentence })
  expect(JSON.stringify(body)).not.toContain('secret')
})
