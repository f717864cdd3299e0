import { ensureInstalled } from './install.mjs'
import { stages } from './stages.mjs'

/**
 * `npm test` installs what the tests need, runs every stage and ends with one line
 * `N passed, N failed`; `npm test -- unit e2e` runs these stages alone.
 */
const wanted = process.argv.slice(2)
const unknown = wanted.filter((id) => stages.every((stage) => stage.id !== id))
if (unknown.length > 0) {
  const ids = stages.map(({ id }) => id).join(' ')
  console.error(`unknown stage: ${unknown.join(' ')}; there are: ${ids}`)
  process.exit(2)
}

await ensureInstalled({ dev: true, say: console.log })
const results = []
for (const stage of stages.filter(isWanted)) results.push(await runStage(stage))
summarise(results)

function isWanted({ id, onRequest }) {
  return wanted.length > 0 ? wanted.includes(id) : !onRequest
}

/** A stage that throws has failed; the next ones still run. */
async function runStage({ id, run }) {
  console.log(`\n== ${id}`)
  const start = performance.now()
  const result = await run().catch((error) => {
    console.log(error)
    return { passed: 0, failed: 1, notes: [] }
  })
  const seconds = (performance.now() - start) / 1000
  console.log(`== ${line({ id, seconds, ...result })}`)
  return { id, seconds, ...result }
}

function summarise(all) {
  const sum = (pick) => all.reduce((total, result) => total + pick(result), 0)
  const failed = sum((result) => result.failed)
  console.log(`\n== in ${sum((result) => result.seconds).toFixed(0)} s`)
  for (const result of all) console.log(line(result))
  console.log(`${sum((result) => result.passed)} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

function line({ id, seconds, passed, failed, notes }) {
  const state = failed > 0 ? 'FAILED' : 'ok'
  const figures = `${state.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s ${passed} passed`
  const bad = failed > 0 ? `, ${failed} failed` : ''
  return [`${id.padEnd(7)} ${figures}${bad}`, ...notes].join(' · ')
}
