import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { FieldValue } from '#lib/report/fields.ts'
import { SaveQueue } from './save-queue.ts'
import type { FieldConflict } from './saving.ts'
import { TestServer } from './test-server.ts'
import { TestStorage } from './test-storage.ts'
import { UnsentShelf } from './unsent-shelf.ts'

const phone = 'contact.phone'
const six = 'cells.requests.received.naturalPerson'
const text = 'narratives.overview'

let server: TestServer
let storage: TestStorage

beforeEach(() => {
  vi.useFakeTimers()
  server = new TestServer()
  storage = new TestStorage()
})

afterEach(() => {
  vi.useRealTimers()
})

/** One opening of the report in a browser: its fields, its queue, what it was told. */
function open(page: string) {
  const shown = new Map<string, FieldValue>()
  const conflicts: FieldConflict[] = []
  const written: number[] = []
  const shelf = new UnsentShelf({ report: 'r1', page, storage, now: () => Date.now() })
  const queue = new SaveQueue({
    revision: server.revision,
    savedAt: '',
    send: server.send,
    shelf,
    onOutcome(outcome) {
      for (const { field, value } of outcome.values) shown.set(field, value)
      conflicts.push(...outcome.conflicts)
    },
    onWritten: (revision) => written.push(revision),
  })
  for (const [field, { value }] of server.fields) shown.set(field, value)
  const type = (field: string, after: FieldValue) => {
    const before = shown.get(field) ?? null
    shown.set(field, after)
    queue.add([{ field, before, after }])
  }
  return { queue, shelf, shown, conflicts, written, type }
}

const soon = () => vi.advanceTimersByTimeAsync(700)

describe('sending', () => {
  test('waits for a pause in the typing, but not longer than 600 ms', async () => {
    const { type } = open('a')
    for (const digit of '12345678') {
      type(phone, digit)
      await vi.advanceTimersByTimeAsync(110)
    }
    expect(server.requests).toHaveLength(1)
    await soon()
    expect(server.value(phone)).toBe('8')
    expect(server.requests).toHaveLength(2)
  })

  test('is quick after a single key', async () => {
    const { type, queue } = open('a')
    type(six, 6)
    expect(queue.state.status().kind).toBe('saving')
    await vi.advanceTimersByTimeAsync(260)
    expect(server.value(six)).toBe(6)
    expect(queue.state.status()).toMatchObject({
      kind: 'saved',
      savedAt: '2025-01-06T02:32:00.000Z',
    })
    expect(storage.length).toBe(0)
  })

  test('has one request under way at a time, and what is typed meanwhile goes on from it', async () => {
    const { type, queue } = open('a')
    server.isSlow = true
    type(phone, '1')
    await soon()
    type(phone, '12')
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.requests).toHaveLength(1)
    server.isSlow = false
    server.answer()
    await soon()
    expect(
      server.requests.map(({ changes }) => changes?.map(({ before, after }) => [before, after])),
    ).toEqual([[[null, '1']], [['1', '12']]])
    expect(queue.state.status().kind).toBe('saved')
  })

  test('what is typed while a change is under way begins where that one ends', async () => {
    const { type, queue } = open('a')
    server.isSlow = true
    type(phone, '1')
    await soon()
    queue.add([{ field: phone, before: null, after: '12' }])
    server.isSlow = false
    server.answer()
    await soon()
    expect(server.requests.at(-1)?.changes).toMatchObject([{ before: '1', after: '12' }])
  })

  test('a field typed back to its value sends nothing', async () => {
    const { type } = open('a')
    type(phone, '1')
    type(phone, null)
    await soon()
    expect(server.requests).toHaveLength(0)
  })

  test('flush sends at once and tells when everything has arrived', async () => {
    const { type, queue } = open('a')
    type(six, 6)
    expect(await queue.flush()).toBe(true)
    expect(server.value(six)).toBe(6)
    server.trouble = 'offline'
    type(six, 7)
    expect(await queue.flush()).toBe(false)
  })

  test('tells other pages only of what was written', async () => {
    const { type, queue, written } = open('a')
    type(six, 6)
    await soon()
    await queue.ask()
    expect(written).toEqual([1])
  })
})

describe('without an answer', () => {
  test('keeps everything, tries again after 1 to 5 seconds, and then is saved', async () => {
    const { type, queue } = open('a')
    server.trouble = 'offline'
    type(six, 6)
    await soon()
    expect(queue.state.status().kind).toBe('offline')
    expect(storage.length).toBe(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.requests.length).toBeGreaterThan(12)
    expect(server.requests.length).toBeLessThan(18)
    server.trouble = undefined
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.value(six)).toBe(6)
    expect(queue.state.status().kind).toBe('saved')
  })

  test('after an answer the next failure is tried again as soon as the first', async () => {
    const { type, queue } = open('a')
    server.trouble = 'offline'
    type(six, 6)
    await vi.advanceTimersByTimeAsync(20_000)
    server.trouble = undefined
    await vi.advanceTimersByTimeAsync(5000)
    type(six, 7)
    expect(queue.state.status().kind).toBe('saving')
    server.trouble = 'offline'
    await vi.advanceTimersByTimeAsync(300)
    expect(queue.state.status().kind).toBe('offline')
    server.trouble = undefined
    await vi.advanceTimersByTimeAsync(1100)
    expect(server.value(six)).toBe(7)
  })

  test('typing while offline does not hurry the next try', async () => {
    const { type } = open('a')
    server.trouble = 'offline'
    type(six, 6)
    await vi.advanceTimersByTimeAsync(4000)
    const tries = server.requests.length
    type(phone, '1')
    await soon()
    expect(server.requests.length).toBe(tries)
    server.trouble = undefined
    await vi.advanceTimersByTimeAsync(5000)
    expect([server.value(six), server.value(phone)]).toEqual([6, '1'])
  })

  test('a written change whose answer was lost is replayed without harm', async () => {
    const { type, conflicts } = open('a')
    server.trouble = 'answerLost'
    type(phone, '1')
    await soon()
    type(phone, '12')
    server.trouble = undefined
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.value(phone)).toBe('12')
    expect(conflicts).toEqual([])
  })

  test('a full browser storage is told, and leaving the page would lose something', async () => {
    const { type, queue } = open('a')
    storage.isFull = true
    server.trouble = 'offline'
    type(six, 6)
    expect(queue.state.status().isShelved).toBe(false)
    expect(queue.couldLose).toBe(true)
    storage.isFull = false
    type(phone, '1')
    expect(queue.couldLose).toBe(false)
  })
})

describe('what the server says', () => {
  test.each([
    [404, 'gone'],
    [503, 'trouble'],
    [507, 'trouble'],
  ] as const)('%i keeps everything and says so', async (status, kind) => {
    const { type, queue } = open('a')
    server.trouble = { status, says: '说明。' }
    type(six, 6)
    await soon()
    expect(queue.state.status()).toMatchObject({ kind, says: '说明。' })
    server.trouble = undefined
    await vi.advanceTimersByTimeAsync(5000)
    expect(server.value(six)).toBe(6)
    expect(queue.state.status()).toMatchObject({ kind: 'saved', says: '' })
  })

  test.each([
    ['named', true],
    ['not named', false],
  ])(
    'a refused change, %s, is set aside with its value and does not stop the others',
    async (_, named) => {
      const { type, queue, shown } = open('a')
      server.namesRefused = named
      server.refuses = (after) => after === '\u0000'
      type(phone, '\u0000')
      type(six, 6)
      type('website', 'https://example.cn')
      await soon()
      expect(server.value(six)).toBe(6)
      expect(server.value('website')).toBe('https://example.cn')
      expect(queue.state.refused()).toMatchObject([
        { change: { field: phone, after: '\u0000' }, says: '第一处有不能保存的字符。' },
      ])
      expect(storage.length).toBe(1)
      queue.dismiss(phone)
      expect(shown.get(phone)).toBe(null)
      expect(queue.state.refused()).toEqual([])
      expect(storage.length).toBe(0)
    },
  )

  test('a refused change that the person corrects is saved from where it began', async () => {
    const { type, queue } = open('a')
    server.write(phone, '1')
    await queue.ask()
    server.refuses = (after) => after === 'x'
    type(phone, 'x')
    await soon()
    type(phone, '12')
    await soon()
    expect(server.value(phone)).toBe('12')
    expect(queue.state.refused()).toEqual([])
  })

  test('a refused field typed back to its value shows what came from elsewhere', async () => {
    const { type, queue, shown } = open('a')
    server.refuses = (after) => after === 'x'
    type(phone, 'x')
    await soon()
    server.write(phone, '9')
    await queue.ask()
    expect(shown.get(phone)).toBe('x')
    type(phone, null)
    expect(shown.get(phone)).toBe('9')
  })

  test('a change typed on while it was refused is tried once more as it stands now', async () => {
    const { type, queue } = open('a')
    server.refuses = (after) => after === 'x'
    server.isSlow = true
    type(phone, 'x')
    await soon()
    type(phone, 'xy')
    server.isSlow = false
    server.answer()
    await soon()
    expect(server.value(phone)).toBe('xy')
    expect(queue.state.refused()).toEqual([])
  })

  test('a batch that is too large is cut until each part fits', async () => {
    const { type } = open('a')
    const { send } = server
    const sizes: number[] = []
    const picky = new SaveQueue({
      revision: 0,
      savedAt: '',
      shelf: new UnsentShelf({ report: 'r2', page: 'p', storage, now: () => Date.now() }),
      onOutcome: () => undefined,
      onWritten: () => undefined,
      async send(request) {
        const size = JSON.stringify(request.changes).length
        sizes.push(size)
        return size > 12_000
          ? { kind: 'refused', status: 413, says: '内容过大。', rejected: [] }
          : send(request)
      },
    })
    type(six, 1)
    for (const name of ['a', 'b', 'c', 'd'])
      picky.add([{ field: `narratives.${name}`, before: null, after: name.repeat(5000) }])
    await soon()
    expect(server.value('narratives.d')).toHaveLength(5000)
    expect(sizes.every((size) => size < 58_000)).toBe(true)
  })
})

describe('two pages on one report', () => {
  test('different fields both arrive on both pages', async () => {
    const [a, b] = [open('a'), open('b')]
    a.type(six, 6)
    b.type(phone, '1')
    await soon()
    await a.queue.ask()
    await b.queue.ask()
    expect([a.shown.get(phone), b.shown.get(six)]).toEqual(['1', 6])
    expect([...a.conflicts, ...b.conflicts]).toEqual([])
  })

  test('the same field shows both values, and nothing is sent until it is decided', async () => {
    const [a, b] = [open('a'), open('b')]
    a.type(six, 6)
    await soon()
    b.type(six, 7)
    await soon()
    expect(b.conflicts).toEqual([{ field: six, value: 6, mine: 7 }])
    b.type(six, 8)
    await soon()
    expect(server.value(six)).toBe(6)
    expect(storage.length).toBe(1)
    b.queue.settleConflicts(new Set([six]))
    expect(storage.length).toBe(1)
    b.queue.settleConflicts(new Set())
    b.queue.add([{ field: six, before: 6, after: 8 }])
    await soon()
    expect(server.value(six)).toBe(8)
    expect(storage.length).toBe(0)
  })

  test('what was typed while the conflict was found is part of it', async () => {
    const { type, conflicts } = open('a')
    server.write(six, 6)
    server.isSlow = true
    type(six, 7)
    await soon()
    type(six, 8)
    server.isSlow = false
    server.answer()
    await soon()
    expect(conflicts).toEqual([{ field: six, value: 6, mine: 8 }])
    expect(server.requests).toHaveLength(1)
  })

  test('an open conflict hears of a third value', async () => {
    const [a, b] = [open('a'), open('b')]
    a.type(six, 6)
    await soon()
    b.type(six, 7)
    await soon()
    a.type(six, 9)
    await soon()
    await b.queue.ask()
    expect(b.conflicts.at(-1)).toEqual({ field: six, value: 9, mine: 7 })
    expect(b.shown.get(six)).toBe(7)
  })

  test('a value from elsewhere waits while its field has changes of its own', async () => {
    const { type, queue, shown, conflicts } = open('a')
    server.trouble = 'offline'
    type(phone, '1')
    await soon()
    server.trouble = undefined
    server.write(phone, '2')
    server.write(six, 6)
    await queue.flush()
    expect(shown.get(six)).toBe(6)
    expect(shown.get(phone)).toBe('1')
    expect(conflicts).toEqual([{ field: phone, value: '2', mine: '1' }])
  })

  test('a merged narrative is shown when nothing more is typed, else after it', async () => {
    server.write(text, '甲\n乙')
    const { type, queue, shown } = open('a')
    server.write(text, '甲\n乙二')
    type(text, '甲一\n乙')
    await soon()
    expect(shown.get(text)).toBe('甲一\n乙二')
    server.write(text, '甲一\n乙三')
    server.isSlow = true
    type(text, '甲\n乙二')
    await soon()
    type(text, '丙\n乙二')
    server.answer()
    await soon()
    expect(shown.get(text)).toBe('丙\n乙二')
    server.isSlow = false
    server.answer()
    await queue.flush()
    expect(shown.get(text)).toBe('丙\n乙三')
  })

  test('a change that had arrived, and was overwritten since, shows the newer value', async () => {
    const { type, queue, shown, conflicts } = open('a')
    server.trouble = 'answerLost'
    type(phone, '1')
    await soon()
    server.trouble = undefined
    server.write(phone, '2')
    await queue.flush()
    expect(shown.get(phone)).toBe('2')
    expect(conflicts).toEqual([])
  })

  test('asking gives way to sending, and its late answer is not heard', async () => {
    const { type, queue, shown } = open('a')
    server.write(phone, '1')
    server.isSlow = true
    const asked = queue.ask()
    server.isSlow = false
    type(six, 6)
    await soon()
    expect(shown.get(phone)).toBe('1')
    type(phone, '2')
    await soon()
    server.answer()
    await asked
    expect(shown.get(phone)).toBe('2')
    expect(queue.state.status().kind).toBe('saved')
  })

  test('asking without a network says so, and the next answer takes it back', async () => {
    const { queue } = open('a')
    server.trouble = 'offline'
    await queue.ask()
    expect(queue.state.status().kind).toBe('offline')
    server.trouble = { status: 404, says: '已删除。' }
    await queue.ask()
    expect(queue.state.status().kind).toBe('gone')
    server.trouble = undefined
    await queue.ask()
    expect(queue.state.status().kind).toBe('saved')
  })
})

describe('leaving and coming back', () => {
  test('a closed page sends what it has, and what was lost on the way is replayed', async () => {
    const a = open('a')
    server.trouble = 'offline'
    a.type(six, 6)
    await soon()
    a.type(phone, '1')
    a.queue.leave()
    expect(server.requests.at(-1)).toMatchObject({ leaving: true })
    server.trouble = undefined
    const b = open('b')
    b.queue.adoptLeft()
    expect([b.shown.get(six), b.shown.get(phone)]).toEqual([6, '1'])
    await soon()
    expect([server.value(six), server.value(phone)]).toEqual([6, '1'])
    expect(storage.getItem('nianbao.unsent.r1.b')).toBe(null)
  })

  test('what a closed page left is sent even while the first look finds nothing due', async () => {
    const a = open('a')
    server.trouble = 'offline'
    a.type(six, 6)
    a.queue.leave()
    server.trouble = undefined
    const b = open('b')
    void b.queue.comeBack()
    b.queue.adoptLeft()
    await soon()
    expect(server.value(six)).toBe(6)
  })

  test('changes that arrived while the page was left do not make a conflict', async () => {
    const a = open('a')
    server.trouble = 'answerLost'
    a.type(phone, '1')
    await soon()
    a.type(phone, '12')
    a.queue.leave()
    await soon()
    expect(server.value(phone)).toBe('12')
    server.trouble = undefined
    const b = open('b')
    b.queue.adoptLeft()
    await soon()
    expect(b.conflicts).toEqual([])
    expect(b.queue.state.status().kind).toBe('saved')
    expect(server.value(phone)).toBe('12')
  })

  test('the row of a crashed page is taken after five seconds, that of a living page never', async () => {
    const shelf = new UnsentShelf({ report: 'r1', page: 'a', storage, now: () => Date.now() })
    shelf.keep([{ id: '1', field: six, before: null, after: 6 }])
    const b = open('b')
    await vi.advanceTimersByTimeAsync(4500)
    shelf.beat()
    await vi.advanceTimersByTimeAsync(4500)
    b.queue.adoptLeft()
    expect(b.shown.get(six)).toBe(undefined)
    await vi.advanceTimersByTimeAsync(1000)
    b.queue.adoptLeft()
    expect(b.shown.get(six)).toBe(6)
  })

  test('a page whose changes were taken over does not send them again', async () => {
    const a = open('a')
    server.trouble = 'offline'
    a.type(six, 6)
    a.queue.leave()
    const b = open('b')
    b.queue.adoptLeft()
    await soon()
    server.trouble = undefined
    b.type(six, 7)
    await b.queue.flush()
    const sent = server.requests.length
    await a.queue.comeBack()
    expect(server.requests.slice(sent).flatMap(({ changes = [] }) => changes)).toEqual([])
    expect(server.value(six)).toBe(7)
    expect(a.shown.get(six)).toBe(7)
    expect(a.conflicts).toEqual([])
  })

  test('a page that comes back unchanged goes on', async () => {
    const a = open('a')
    server.trouble = 'offline'
    a.type(six, 6)
    a.queue.leave()
    a.type(phone, '1')
    server.trouble = undefined
    await a.queue.comeBack()
    expect([server.value(six), server.value(phone)]).toEqual([6, '1'])
    expect(storage.length).toBe(0)
  })

  test('an open conflict survives the closed page', async () => {
    const a = open('a')
    server.write(six, 5)
    a.type(six, 6)
    await soon()
    expect(a.conflicts).toHaveLength(1)
    a.type(six, 7)
    a.queue.leave()
    const b = open('b')
    b.queue.adoptLeft()
    expect(b.shown.get(six)).toBe(7)
    await soon()
    expect(b.conflicts).toEqual([{ field: six, value: 5, mine: 7 }])
  })

  test('what the server still refuses is told again on the next opening', async () => {
    const a = open('a')
    server.refuses = (after) => after === 'x'
    a.type(phone, 'x')
    await soon()
    a.queue.leave()
    const b = open('b')
    b.queue.adoptLeft()
    await soon()
    expect(b.queue.state.refused()).toHaveLength(1)
  })

  test('while a page has changes of its own it takes over nothing', async () => {
    const a = open('a')
    server.trouble = 'offline'
    a.type(six, 6)
    a.queue.leave()
    const b = open('b')
    b.type(six, 7)
    b.queue.adoptLeft()
    expect(b.shown.get(six)).toBe(7)
  })
})
