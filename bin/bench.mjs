import { ensureInstalled } from './install.mjs'
import { runTool } from './run-tool.mjs'
import { ensureTools } from './tools.mjs'

/** `npm run bench` takes the figures of the README and writes them to `bench/results.md`. */
await ensureInstalled({ dev: true, say: console.log })
await ensureTools()
process.exitCode = (await runTool(['tsx', 'bench/bench.ts'])).code
