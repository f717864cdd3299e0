import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand, runTool } from './run-tool.mjs'
import { ensureTools } from './tools.mjs'

/** What a stage answers: how many checks passed and failed, and what must be said aloud. */
const one = (ok, notes = []) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, notes })

/** The folders that hold code with floors; those that are not there yet are left out. */
const floors = ['app', 'bench', 'bin', 'components', 'e2e', 'lib', 'templates']

/** The stages in order. `onRequest` ones run only when they are named. */
export const stages = [
  { id: 'tools', run: tools },
  { id: 'types', run: types },
  { id: 'lint', run: () => quietly(['@biomejs/biome', 'ci', '--colors=off', '.']) },
  { id: 'floors', run: arrows },
  { id: 'dead', run: () => quietly(['knip']) },
  { id: 'unit', run: () => vitest('unit', ['--coverage']) },
  { id: 'build', run: build },
  { id: 'slow', run: () => vitest('slow') },
  { id: 'e2e', run: playwright },
  { id: 'corpus', onRequest: true, run: () => vitest('corpus') },
]

async function tools() {
  const missing = await ensureTools()
  const notes = missing.map(({ name, without }) => `MISSING: ${name} – ${without}`)
  const fails = missing.length > 0 && process.env.CI !== undefined
  return one(!fails, notes)
}

/** Routes are typed, so their types are made before anything is checked. */
async function types() {
  if (existsSync(join(root, 'app'))) {
    const made = await runTool(['next', 'typegen'], { quiet: true })
    if (made.code !== 0) return failed(made)
  }
  return quietly(['typescript', '--noEmit'])
}

/** Dependency-cruiser in green over no modules has seen nothing, so it must have seen some. */
async function arrows() {
  const folders = floors.filter((folder) => existsSync(join(root, folder)))
  const told = await runTool(['dependency-cruiser', ...folders], { quiet: true })
  const modules = Number(
    /\((\d+) modules/.exec(told.output)?.[1] ?? /(\d+) modules/.exec(told.output)?.[1] ?? 0,
  )
  if (told.code !== 0) return failed(told)
  return one(modules > 0, [`${modules} modules cruised`])
}

/** In a program of its own, because it ends its program where it fails. */
async function build() {
  const url = JSON.stringify(new URL('build.mjs', import.meta.url))
  const script = `const { ensureBuilt } = await import(${url}); await ensureBuilt({ say: console.log })`
  const { code } = await runCommand([process.execPath, '--input-type=module', '-e', script])
  return one(code === 0)
}

async function quietly(command) {
  const told = await runTool(command, { quiet: true })
  return told.code === 0 ? one(true) : failed(told)
}

function failed({ output }) {
  console.log(output)
  return one(false)
}

async function vitest(project, args = []) {
  const file = resultFile(project)
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const run = ['run', '--project', project, '--passWithNoTests', ...report, ...args]
  const { code } = await runTool(['vitest', ...run])
  const result = readResult(file)
  const broken = result?.testResults.filter(isBrokenFile).length ?? 0
  return counted(code, {
    passed: result?.numPassedTests ?? 0,
    failed: (result?.numFailedTests ?? 0) + broken,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  })
}

/** A test file that could not even be loaded. */
function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

async function playwright() {
  const file = resultFile('e2e')
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const { code } = await runTool(['@playwright/test', 'test', '--reporter=list,json'], { env })
  const stats = readResult(file)?.stats
  return counted(code, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
    flaky: stats?.flaky ?? 0,
  })
}

/** A runner that fails without a failed test (a threshold, a crash) is one failure of its own. */
function counted(code, { passed, failed, skipped = 0, flaky = 0 }) {
  const notes = []
  if (skipped > 0) notes.push(`SKIPPED: ${skipped}`)
  if (flaky > 0) notes.push(`FLAKY: ${flaky}`)
  return { passed, failed: code === 0 || failed > 0 ? failed : 1, notes }
}

function resultFile(name) {
  const folder = join(root, '.cache', 'test')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

function readResult(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
