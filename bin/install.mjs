import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stop } from './stop.mjs'
import { inTurn } from './turn.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The oldest Node this runs on. */
const oldest = [20, 19]

/**
 * Installs the packages of package-lock.json unless they are there; `dev` includes what only tests
 * use. Ends the program with one sentence and the exit code where that is not possible.
 */
export async function ensureInstalled({ dev, say, folder = root, exitCode = 1 }) {
  if (!isNodeNewEnough(process.versions.node)) stop(tooOld(process.version), exitCode)
  if (isInstalled(folder, dev)) return
  await inTurn(folder, say, async () => {
    if (isInstalled(folder, dev)) return
    say('正在安装所需的软件包，需要联网，一般不到一分钟……')
    const failure = await install(folder, dev || hasTestPackages(folder))
    if (failure !== undefined) stop(notInstalled(failure), exitCode)
  })
}

function isInstalled(folder, dev) {
  const stamp = readJson(stampFile(folder))
  if (stamp.fingerprint === fingerprint(folder) && (stamp.dev || !dev)) return true
  return !existsSync(stampFile(folder)) && isInstalledByHand(folder, dev)
}

/** Resolves to undefined, or to the reason why it failed. The stamp comes last. */
async function install(folder, dev) {
  for (const file of [stampFile(folder), hiddenLockfile(folder)]) rmSync(file, { force: true })
  const failure = await npmCi(folder, dev)
  if (failure !== undefined) return failure
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  writeFileSync(stampFile(folder), JSON.stringify({ fingerprint: fingerprint(folder), dev }))
}

function stampFile(folder) {
  return join(folder, 'node_modules', '.nianbao-installed.json')
}

/** Whether this version of Node, `20.19.0` or later, is enough. */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}

function tooOld(version) {
  return `需要 Node.js ${oldest.join('.')} 或更新的版本，现在是 ${version}；请更新 Node.js 后再运行一次。`
}

function notInstalled(reason) {
  return `软件包没有装成，已有的数据没有变化；请检查网络和磁盘空间后再运行一次。（${reason}）`
}

/** Binary packages fit one system and one ABI, so these count as much as the lockfile. */
function fingerprint(folder) {
  const { platform, arch, versions } = process
  return createHash('sha256')
    .update([platform, arch, versions.modules].join(' '))
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
}

function readJson(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  } catch {
    return {}
  }
}

/** Where npm keeps what it has put into node_modules. */
function hiddenLockfile(folder) {
  return join(folder, 'node_modules', '.package-lock.json')
}

/** What a developer has is kept: `npm ci --omit=dev` would take it away. */
function hasTestPackages(folder) {
  const { packages = {} } = readJson(hiddenLockfile(folder))
  return Object.values(packages).some(({ dev }) => dev)
}

/** Whether npm, run by a person, left every package of the lockfile; then nothing is taken away. */
function isInstalledByHand(folder, dev) {
  const { packages: there } = readJson(hiddenLockfile(folder))
  if (!there) return false
  const packages = Object.entries(readJson(join(folder, 'package-lock.json')).packages ?? {})
  return packages.every(([path, { version, optional, devOptional, dev: onlyDev }]) => {
    const isAsked = path !== '' && !optional && !devOptional && (dev || !onlyDev)
    return !isAsked || there[path]?.version === version
  })
}

/** `npm ci`; resolves like `install`. */
function npmCi(folder, dev) {
  const [command, ...before] = npmCommand()
  const args = [...before, 'ci', dev ? '--include=dev' : '--omit=dev', '--loglevel=error']
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: before.length === 0 && process.platform === 'win32',
  })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const end = () => child.kill()
  process.once('exit', end)
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => {
      process.off('exit', end)
      resolve(code === 0 ? undefined : firstLine(errors, code))
    })
  })
}

/** npm as this very Node runs it; `npm.cmd` cannot be spawned on Windows without a shell. */
function npmCommand() {
  const beside = dirname(process.execPath)
  const found = [
    process.env.npm_execpath ?? '',
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => file.endsWith('npm-cli.js') && existsSync(file))
  return found === undefined ? ['npm'] : [process.execPath, found]
}

function firstLine(errors, code) {
  const lines = errors.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
  return lines.find((line) => line !== '' && !line.startsWith('code ')) ?? `npm ci: ${code}`
}
