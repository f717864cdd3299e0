import { expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import type { Report } from '#lib/report/report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { readUpload, uploadOf } from './read-upload.ts'
import { Refusal } from './refusal.ts'

const report: Report = {
  template: annualReport2021.id,
  agency: '青石市北苑区青石街道办事处',
  kind: '街道',
  year: 2022,
  narratives: { overview: '（一）主动公开情况\n全年公开信息12条。' },
  cells: { 'requests.received.naturalPerson': 6, 'requests.received.researchInstitution': 0 },
}
const page = () => compose(annualReport2021, report)

function sent(file: File, headers = {}): Request {
  const body = new FormData()
  body.set('file', file)
  return new Request('http://localhost/api/read', { method: 'POST', body, headers })
}

test.each<[string, () => Promise<Uint8Array>]>([
  ['上年.docx', async () => writeDocx(page(), { isDraft: false })],
  ['上年.TXT', async () => writeTxt(page())],
  ['上年.json', async () => new TextEncoder().encode(writeJson(annualReport2021, report))],
])('%s is read as the report it prints', async (name, write) => {
  const file = new File([Uint8Array.from(await write())], name)
  const reading = await readUpload(await uploadOf(sent(file)))
  expect(reading).toMatchObject({
    kind: 'read',
    name,
    report: { agency: report.agency, year: 2022 },
  })
  if (reading.kind !== 'read') return
  expect(reading.report.cells['requests.received.naturalPerson']).toBe(6)
  expect(reading.report.narratives.overview).toBe(report.narratives.overview)
  expect(reading.page.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(3)
})

test.each([
  ['上年.json', '{'],
  ['上年.txt', '今天天气很好。'],
  ['上年.docx', 'PK'],
  ['上年.exe', 'MZ'],
  ['', ''],
])('%j that is no report is refused with one sentence', async (name, text) => {
  const reading = await readUpload({ name, bytes: new TextEncoder().encode(text) })
  expect(reading).toMatchObject({
    kind: 'refused',
    name,
    says: expect.stringMatching(/^[^\n]+。$/),
  })
})

test.each([
  ['a body that is no form', 422, { body: 'x' }],
  ['no body', 422, {}],
  ['a length beyond the limit', 413, { body: 'x', headers: { 'content-length': '99999999' } }],
])('%s is refused', async (_, status, init) => {
  const request = new Request('http://localhost/api/read', { method: 'POST', ...init })
  await expect(uploadOf(request)).rejects.toMatchObject({ status })
})

test('a file beyond 30 MB is refused before it is parsed', async () => {
  const blocks = new Array(200).fill(new Uint8Array(256 * 1024)).values()
  let pulled = 0
  const body = new ReadableStream({
    pull(controller) {
      pulled += 1
      const { value, done } = blocks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
  const init = { method: 'POST', body, duplex: 'half' } as const
  await expect(uploadOf(new Request('http://localhost/api/read', init))).rejects.toBeInstanceOf(
    Refusal,
  )
  expect(pulled).toBeLessThan(130)
})
