import { ensureInstalled } from './install.mjs'

/** `nianbao check …` and `nianbao convert …`; standard output is theirs alone. */
const complain = (text) => process.stderr.write(`${text}\n`)
const print = (text) => process.stdout.write(`${text}\n`)

await ensureInstalled({ dev: false, say: complain, exitCode: 2 })
const { register } = await import('tsx/esm/api')
register()
const { nianbao } = await import('../lib/cli/nianbao.ts')

// A reader such as `head` that has seen enough closes the pipe.
process.stdout.on('error', () => process.exit())
// npm runs scripts in the project's folder; paths are meant from where the person stands.
const { npm_lifecycle_event: script, INIT_CWD: start } = process.env
const folder = script === 'nianbao' && start ? start : process.cwd()
process.exitCode = await nianbao(process.argv.slice(2), { folder, today: today(), print, complain })

function today() {
  const now = new Date()
  const two = (value) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
