import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run test:busy` runs the tests beside four loops that never rest, as on an office PC that is
 * doing something else; `npm run test:busy -- e2e` runs one stage so. No test may fail of it.
 */
const loops = Array.from({ length: 4 }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
)
const end = () => {
  for (const loop of loops) loop.kill('SIGKILL')
}
process.once('exit', end)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
const tests = fileURLToPath(new URL('test.mjs', import.meta.url))
const run = spawn(process.execPath, [tests, ...process.argv.slice(2)], { stdio: 'inherit' })
run.on('close', (code) => process.exit(code ?? 1))
