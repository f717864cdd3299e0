import { resolve } from 'node:path'
import { root } from './run-tool.mjs'
import { stop } from './stop.mjs'

/**
 * PORT, HOST and DATA_DIR, checked; a relative folder is one of the project. Whether others may reach
 * the program is decided once the database tells if there are accounts.
 */
export function readSettings(environment) {
  const { PORT, HOST, DATA_DIR } = environment
  const host = HOST || '127.0.0.1'
  const port = Number(PORT || 3000)
  if (!/^\d*$/.test(PORT ?? '') || port < 1 || port > 65535)
    stop(`PORT 应当是 1 到 65535 之间的整数，现在是 ${PORT}。`)
  return { host, port, folder: resolve(root, DATA_DIR || 'data') }
}
