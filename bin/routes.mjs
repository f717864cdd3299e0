import { ensureInstalled } from './install.mjs'
import { runTool } from './run-tool.mjs'

/** `npm run routes` makes files of reports on every route, reads them, and writes what came of their cells. */
await ensureInstalled({ dev: true, say: console.log })
process.exitCode = (await runTool(['tsx', 'bench/routes/routes.ts'])).code
