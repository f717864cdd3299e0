import { describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { writeJson } from '#lib/writers/json/write-json.ts'
import { writeTxt } from '#lib/writers/txt/write-txt.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { fileReader } from './file-reader.ts'

const limits = {
  megabytes: 1,
  workMilliseconds: 10_000,
  waitMilliseconds: 600_000,
  threads: 2,
  heapMegabytes: 256,
}
const text = (words: string) => new TextEncoder().encode(words)

const report = {
  template: 'annual-report-2021',
  agency: '云溪区青石街道办事处',
  kind: '街道',
  year: 2024,
  narratives: { overview: '全年公开信息12条。' },
  cells: { 'requests.received.naturalPerson': 6 },
} as const
const blocks = compose(annualReport2021, report)
const ours = { name: '年报.txt', bytes: writeTxt(blocks) }

/** Takes a thread some seconds: elements in elements. */
const slow = { name: '慢.html', bytes: text('<div><b>公开'.repeat(80_000)) }

describe('a file is read in a thread', () => {
  const read = fileReader(limits)

  test('as the report it holds, with its page', async () => {
    const reading = await read(ours)
    expect(reading).toMatchObject({
      kind: 'read',
      report: { agency: report.agency, year: 2024, cells: report.cells },
    })
    expect(reading.kind === 'read' && reading.page.blocks.length).toBe(blocks.length)
  })

  test('our own JSON too, whose page is the one it prints', async () => {
    const bytes = text(writeJson(annualReport2021, report))
    expect(await read({ name: '年报.json', bytes })).toMatchObject({
      kind: 'read',
      report: { agency: report.agency, cells: report.cells },
      notes: [],
      page: { blocks },
    })
  })

  test.each([
    ['a page that is no report', '菜谱.txt', text('先洗菜。再切菜。'), /./],
    [
      'what is no text',
      '菜谱.doc',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /另存为/,
    ],
    ['a million characters', '长.txt', text(`${'a'.repeat(999)}\n`.repeat(1020)), /一百万字/],
    ['a table of too many cells', '表.txt', text(`${'1 | '.repeat(6000)}2`), /5000 格/],
    ['JSON that is no report', '坏.json', text('{"template":"x"}'), /没有读入/],
    ['JSON in no encoding', '坏.json', Uint8Array.of(0x7b, 0xff, 0xff, 0x30), /./],
    ['more bytes than are looked at', '大.txt', new Uint8Array(1024 * 1024 + 1), /超过 1 MB/],
  ])('%s is refused in one sentence', async (_, name, bytes, says) => {
    expect(await read({ name, bytes })).toEqual({
      kind: 'refused',
      says: expect.stringMatching(says),
    })
  })

  test('many at a time, each answered for itself', async () => {
    const names = Array.from({ length: 40 }, (_, at) => at)
    const readings = await Promise.all(
      names.map((at) => read(at % 4 === 0 ? { name: 'a.txt', bytes: text('无') } : ours)),
    )
    expect(readings.map(({ kind }) => kind)).toEqual(
      names.map((at) => (at % 4 === 0 ? 'refused' : 'read')),
    )
  })
})

test('a file that costs too much work is given up, and the next one is read', async () => {
  const read = fileReader({ ...limits, megabytes: 30, workMilliseconds: 1000, threads: 1 })
  const [first, second] = await Promise.all([
    read(slow),
    read({ name: 'a.txt', bytes: text('无') }),
  ])
  expect(first).toEqual({ kind: 'refused', says: expect.stringMatching(/太复杂，算了 1 秒/) })
  expect(second).toMatchObject({ kind: 'refused', says: expect.not.stringMatching(/秒/) })
})

test('a file that never gets a core is waited for, whatever the clock says', async () => {
  const starved = () => ({ of: 'thread', milliseconds: 0 }) as const
  const read = fileReader({ ...limits, workMilliseconds: 1, threads: 1 }, starved)
  expect(await read(ours)).toMatchObject({ kind: 'read' })
})

test('one that nobody can wait for any longer is not called too complex', async () => {
  const starved = () => ({ of: 'thread', milliseconds: 0 }) as const
  const read = fileReader({ ...limits, waitMilliseconds: 1 }, starved)
  expect(await read(ours)).toEqual({ kind: 'refused', says: expect.stringMatching(/^服务器很忙/) })
})

test('where threads are not told apart, the time of the program is shared between them', async () => {
  let spent = 0
  const whole = () => {
    spent += 400
    return { of: 'program', milliseconds: spent } as const
  }
  const read = fileReader({ ...limits, megabytes: 30, workMilliseconds: 1000 }, whole)
  expect(await read(slow)).toEqual({ kind: 'refused', says: expect.stringMatching(/太复杂/) })
})

test('a file that takes too much memory is given up, and the next one is read', async () => {
  const read = fileReader({ ...limits, megabytes: 30, threads: 1, heapMegabytes: 48 })
  const large = { name: '大.html', bytes: text('<i>公开</i>'.repeat(600_000)) }
  const [first, second] = await Promise.all([read(large), read(ours)])
  expect(first).toEqual({ kind: 'refused', says: expect.stringMatching(/太大/) })
  expect(second).toMatchObject({ kind: 'read' })
})
