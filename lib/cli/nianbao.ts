import { type Arguments, readArguments, usage } from './arguments.ts'
import { checkFiles } from './check-files.ts'
import { convertFiles } from './convert-files.ts'
import { listChecks } from './list-checks.ts'
import type { Terminal } from './terminal.ts'

/** Runs one command line and gives its exit code: 0 done, 1 errors were found, 2 a file failed. */
export async function nianbao(args: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(args)
  if (read.kind === 'help') {
    terminal.print(usage)
    return 0
  }
  if (read.kind === 'wrong') {
    terminal.complain(`${read.says}\n${usage}`)
    return 2
  }
  return run(read, terminal)
}

function run(read: Exclude<Arguments, { kind: 'help' | 'wrong' }>, terminal: Terminal) {
  switch (read.kind) {
    case 'checks':
      return listChecks(read, terminal)
    case 'check':
      return checkFiles(read, terminal)
    case 'convert':
      return convertFiles(read, terminal)
    default:
      return read satisfies never
  }
}
