import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { ownThread, threadTime } from './thread-time.ts'

/** Says which thread it is; then, told how long, burns so much processor time of its own, and says that it did. */
const burner = `
  const { readFileSync, readlinkSync } = require('node:fs')
  const { parentPort } = require('node:worker_threads')
  const own = () => readFileSync('/proc/thread-self/stat', 'utf8').split(') ')[1].split(' ')
  const ticks = () => Number(own()[11]) + Number(own()[12])
  parentPort.on('message', (hundredths) => {
    const until = ticks() + hundredths
    while (ticks() < until);
    parentPort.postMessage('burnt')
  })
  parentPort.postMessage(readlinkSync('/proc/thread-self').split('/').at(-1))
`

async function start() {
  const worker = new Worker(burner, { eval: true })
  const [thread] = await once(worker, 'message')
  return { worker, thread: String(thread) }
}

test.runIf(ownThread() !== '')('each thread is charged for its own work alone', async () => {
  const [waits, works, beside] = await Promise.all([start(), start(), start()])
  const before = [waits, works].map(({ thread }) => threadTime(thread))
  beside.worker.postMessage(10_000)
  works.worker.postMessage(50)
  await once(works.worker, 'message')
  const after = [waits, works].map(({ thread }) => threadTime(thread))
  const charged = after.map(
    ({ milliseconds }, at) => milliseconds - (before[at]?.milliseconds ?? 0),
  )
  expect(after.map((time) => time.of)).toEqual(['thread', 'thread'])
  expect(charged[1]).toBeGreaterThanOrEqual(500)
  expect(charged[0]).toBeLessThan(100)
  await Promise.all([waits, works, beside].map(({ worker }) => worker.terminate()))
})

test('a thread that the system does not know is charged for the program', () => {
  for (const thread of ['', '0', 'none'])
    expect(threadTime(thread)).toEqual({ of: 'program', milliseconds: expect.any(Number) })
})
