import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './run-tool.mjs'
import { stop } from './stop.mjs'
import { inTurn } from './turn.mjs'

const build = join(root, '.next')
const stampFile = join(build, 'nianbao-built')

/** The program that the build makes. */
export const server = join(build, 'standalone', 'server.js')

const folders = ['app', 'components', 'lib', 'public', 'templates']
const files = [
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

/** Builds the application unless the same sources were built here before. */
export async function ensureBuilt({ say }) {
  const wanted = fingerprint()
  if (isBuilt(wanted)) return
  await inTurn(root, say, async () => {
    if (isBuilt(wanted)) return
    say('正在构建，一般不到一分钟……')
    rmSync(stampFile, { force: true })
    const { code, output } = await runTool(['next', 'build'], { quiet: true })
    if (code !== 0)
      stop(`${output}\n构建没有成功，已有的数据没有变化；请检查磁盘空间后再运行一次。`)
    copyStatic()
    writeFileSync(stampFile, wanted)
  })
}

function isBuilt(wanted) {
  return existsSync(server) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted
}

/** The standalone server serves these only from its own folder. */
function copyStatic() {
  const standalone = join(build, 'standalone')
  cpSync(join(build, 'static'), join(standalone, '.next', 'static'), { recursive: true })
  const open = join(root, 'public')
  if (existsSync(open)) cpSync(open, join(standalone, 'public'), { recursive: true })
}

/** Changes with every source, and with the place and the system that the build is bound to. */
function fingerprint() {
  const hash = createHash('sha256')
  hash.update([root, process.platform, process.arch].join('\n'))
  for (const path of sources()) {
    const content = readFileSync(join(root, path))
    hash.update(`\n${path} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function sources() {
  const found = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesIn(folder).map((path) => `${folder}/${path.replaceAll('\\', '/')}`))
  return [...files.filter((path) => existsSync(join(root, path))), ...found].filter(isSource).sort()
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, folder).length + 1))
}

function isSource(path) {
  return !/\.test\.tsx?$|\/test-support\//.test(path)
}
