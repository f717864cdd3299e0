import { parentPort } from 'node:worker_threads'
import type { NamedFile } from '#lib/readers/format-of.ts'
import { readReportFile } from './read-report-file.ts'
import { ownThread } from './thread-time.ts'

/** Runs in a thread of its own: says which thread it is; then each message is a file, each answer what was read. */
const port = parentPort
port?.on('message', async (file: NamedFile) => port.postMessage(await readReportFile(file)))
port?.postMessage({ kind: 'ready', thread: ownThread() })
