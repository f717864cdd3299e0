import { ensureInstalled } from './install.mjs'
import { runTool } from './run-tool.mjs'

/** `npm run trust` prints the cells that are read back from every form of text, and the precision of each check. */
await ensureInstalled({ dev: true, say: console.log })
process.exitCode = (await runTool(['tsx', 'bench/trust/trust.ts'])).code
