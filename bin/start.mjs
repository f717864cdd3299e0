import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt, server } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { readSettings } from './settings.mjs'
import { stop } from './stop.mjs'

/**
 * `npm start`: installs and builds what is missing, then serves until it is told to stop. What would fail is looked at first, so that nobody waits for it.
 */
const { host, port, folder } = readSettings(process.env)
const early = () => process.exit(0)
process.once('SIGINT', early)
process.once('SIGTERM', early)
if (process.env.npm_lifecycle_event) endWithParent()
await checkPort()
checkFolder()
await ensureInstalled({ dev: false, say: console.log })
await ensureBuilt({ say: console.log })
await serve()

async function checkPort() {
  const probe = createServer()
  const error = await new Promise((resolve) => {
    probe.once('error', resolve)
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
  if (error?.code === 'EADDRINUSE')
    stop(
      `端口 ${port} 已被占用；如果本程序已在运行，请直接打开 ${link()} ，否则请用 PORT 换一个端口。`,
    )
  if (error)
    stop(
      `不能在 ${host} 的端口 ${port} 上启动（${error.code}）；请检查 HOST，或用 PORT 换一个端口。`,
    )
}

function checkFolder() {
  const probe = join(folder, `.writable-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    stop(
      `数据文件夹 ${folder} 不能写入（${error.code}）；请检查权限和磁盘空间，或用 DATA_DIR 换一处。`,
    )
  }
}

/** The server changes its working directory to its own, so everything it reads is absolute. */
async function serve() {
  Object.assign(process.env, {
    DATA_DIR: folder,
    HOST: host,
    HOSTNAME: host,
    PORT: String(port),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, early).once(signal, endSoon)
  const { log } = console
  console.log = () => undefined
  await import(pathToFileURL(server).href)
  while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 25))
  console.log = log
  const place = process.env.DATABASE_URL ? 'DATABASE_URL 所指的数据库' : ` ${folder} `
  log(`年报已启动：${link()} （数据在${place}，按 Ctrl+C 停止）`)
}

/** The server finishes what it is at and exits by itself; stopping on request is no failure. */
function endSoon() {
  process.once('exit', () => {
    process.exitCode = 0
  })
  setTimeout(() => process.exit(0), 5000).unref()
}

/** npm passes a signal to its shell only, which dies of it and leaves this program behind. */
function endWithParent() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}

function isUp() {
  return new Promise((resolve) => {
    const request = get(link(), (response) => {
      response.resume()
      resolve(true)
    })
    request.on('error', () => resolve(false))
  })
}

/** Where this machine opens it; a server for all addresses is there on the loopback too. */
function link() {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
