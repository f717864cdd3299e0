import { resolve } from 'node:path'
import { root } from './run-tool.mjs'
import { stop } from './stop.mjs'

/** PORT, HOST and DATA_DIR, checked; a relative folder is one of the project. */
export function readSettings(environment) {
  const { PORT, HOST, DATA_DIR } = environment
  const host = HOST || '127.0.0.1'
  if (!isLoopback(host))
    stop(
      `还没有账号，所以只能在本机使用：HOST 可以是 127.0.0.1、localhost 或 ::1，现在是 ${host}。`,
    )
  const port = Number(PORT || 3000)
  if (!/^\d*$/.test(PORT ?? '') || port < 1 || port > 65535)
    stop(`PORT 应当是 1 到 65535 之间的整数，现在是 ${PORT}。`)
  return { host, port, folder: resolve(root, DATA_DIR || 'data') }
}

function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
