import { expect, test } from 'vitest'
import { fileReader } from './file-reader.ts'
import { ownThread, threadTime } from './thread-time.ts'

const text = (words: string) => new TextEncoder().encode(words)

/** Files made to hold a reader up; the names say what they are. */
const hostile: readonly (readonly [string, Uint8Array])[] = [
  [
    'rowspan.html',
    text(`<table>${'<tr><td colspan=9999 rowspan=65534>1</td></tr>'.repeat(120)}</table>`),
  ],
  ['nested tables.html', text('<table><tr><td>'.repeat(1000))],
  ['nested elements.html', text('<div><b>公开'.repeat(60_000))],
  ['entities.html', text(`<p>${'&lt;&amp;&CounterClockwiseContourIntegral;'.repeat(60_000)}</p>`)],
  ['cells.html', text(`<table><tr>${'<td>1</td>'.repeat(200_000)}</tr></table>`)],
  ['bars.txt', text('| '.repeat(2_000_000))],
  ['tabs.txt', text('\t公开\n'.repeat(300_000))],
  ['dashes.txt', text(`|${'-'.repeat(3_000_000)} x`)],
  ['spaces.txt', text(`一${' '.repeat(3_000_000)}二`)],
  ['headings.txt', text('一、公开\n'.repeat(300_000))],
  ['values.txt', text('1 '.repeat(2_000_000))],
  ['zip.docx', text(`PK\u0003\u0004word/${'PK\u0001\u0002'.repeat(200_000)}`)],
]

/** The longest that this thread works at a stretch, in processor time, until it is told to stop. */
function longestStretch(): () => number {
  const now = () => threadTime(ownThread()).milliseconds
  let last = now()
  let longest = 0
  const look = () => {
    longest = Math.max(longest, now() - last)
    last = now()
  }
  const tick = setInterval(look, 5)
  return () => {
    clearInterval(tick)
    look()
    return longest
  }
}

test.runIf(ownThread() !== '').each(hostile)(
  'while %s is read, the program works for others',
  async (name, bytes) => {
    const limits = { megabytes: 30, workMilliseconds: 3000, waitMilliseconds: 600_000 }
    const read = fileReader({ ...limits, threads: 1, heapMegabytes: 512 })
    await read({ name: 'a.txt', bytes: text('无') })
    const stop = longestStretch()
    const reading = await read({ name, bytes })
    expect(stop()).toBeLessThan(100)
    expect(reading.kind === 'refused' ? reading.says : reading).toMatch(/。$/)
  },
)
