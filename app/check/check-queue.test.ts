import { expect, test } from 'vitest'
import { CheckQueue, mostFiles } from './check-queue.ts'
import type { Read } from './read-file.ts'
import { testUnit } from './test-unit.ts'

const file = (name: string) => new File(['x'], name)

/** A reader whose answers are given by hand. */
function slowReader() {
  const begun: { readonly name: string; readonly end: (read: Read) => void }[] = []
  const read = ({ name }: File) =>
    new Promise<Read>((resolve) => begun.push({ name, end: resolve }))
  return { begun, queue: new CheckQueue(read) }
}

const states = (queue: CheckQueue) => queue.entries().map(({ state }) => state)

test('two are read at the same time, the next when one is done, whatever comes of it', async () => {
  const { begun, queue } = slowReader()
  expect(queue.add(['a', 'b', 'c'].map(file))).toBe(0)
  expect(states(queue)).toEqual(['reading', 'reading', 'waiting'])
  begun[0]?.end({ kind: 'refused', says: '残缺。' })
  await Promise.resolve()
  await Promise.resolve()
  expect(begun.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  const { id: _, ...unit } = testUnit()
  begun[1]?.end({ kind: 'read', unit })
  begun[2]?.end({ kind: 'read', unit })
  await expect.poll(() => states(queue)).toEqual(['refused', 'read', 'read'])
  const ids = queue.entries().flatMap((entry) => (entry.state === 'read' ? entry.unit.id : []))
  expect(ids).toEqual(
    queue
      .entries()
      .slice(1)
      .map(({ id }) => id),
  )
})

test('a file that was taken away while it was read stays away', async () => {
  const { begun, queue } = slowReader()
  queue.add([file('a')])
  queue.remove(queue.entries()[0]?.id ?? '')
  begun[0]?.end({ kind: 'refused', says: '残缺。' })
  await Promise.resolve()
  expect(queue.entries()).toEqual([])
})

test('after all was cleared, new files are read again', async () => {
  const { begun, queue } = slowReader()
  queue.add(['a', 'b', 'c'].map(file))
  queue.clear()
  queue.add([file('d')])
  for (const { end } of begun) end({ kind: 'refused', says: '残缺。' })
  await expect.poll(() => begun.map(({ name }) => name)).toEqual(['a', 'b', 'd'])
})

test('more than two hundred are not taken', () => {
  const { queue } = slowReader()
  const files = Array.from({ length: mostFiles + 3 }, (_, at) => file(String(at)))
  let told = 0
  const stop = queue.subscribe(() => {
    told += 1
  })
  expect(queue.add(files)).toBe(3)
  expect(queue.entries()).toHaveLength(mostFiles)
  expect(told).toBeGreaterThan(0)
  stop()
  expect(queue.add([file('more')])).toBe(1)
})
