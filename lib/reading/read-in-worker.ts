import { availableParallelism } from 'node:os'
import { fileReader } from './file-reader.ts'

/**
 * Reads a file of any format as a report, in a thread of its own. Pasted text and pasted web content are files too:
 * their bytes in UTF-8 under any name that ends in .txt or .html.
 */
export const readInWorker = fileReader({
  megabytes: 30,
  workMilliseconds: 10_000,
  waitMilliseconds: 180_000,
  threads: Math.min(4, Math.max(2, availableParallelism() - 1)),
  heapMegabytes: 512,
})
