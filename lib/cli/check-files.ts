import type { Finding } from '#lib/checks/check.ts'
import type { CheckArguments } from './arguments.ts'
import { findingsOf } from './findings-of.ts'
import { printedFindings } from './printed-findings.ts'
import { readReport } from './read-report.ts'
import type { Terminal } from './terminal.ts'

/** Checks every file; 0 without errors, 1 with, 2 where one of them could not be read. */
export async function checkFiles(
  { files, json }: CheckArguments,
  terminal: Terminal,
): Promise<number> {
  const counts = { unread: 0, wrong: 0 }
  const machine: object[] = []
  for (const file of files) {
    const read = await readReport(terminal.folder, file)
    if (read.kind === 'refused') {
      terminal.complain(`${file}：${read.says}`)
      counts.unread += 1
      continue
    }
    const findings = findingsOf(read, terminal.today)
    if (findings.some(({ severity }) => severity === 'error')) counts.wrong += 1
    if (json) machine.push({ file, findings: findings.map(forMachines) })
    else terminal.print(printedFindings(file, read, findings))
  }
  if (json) terminal.print(JSON.stringify(machine, undefined, 2))
  else if (files.length > 1) terminal.print(summary(files.length, counts))
  if (counts.unread > 0) return 2
  return counts.wrong > 0 ? 1 : 0
}

/** The public shape of a finding; a cure is what its button says. */
function forMachines({ check, severity, message, cells, part, quote, cure }: Finding) {
  return { check, severity, message, cells, part, quote, cure: cure?.says }
}

function summary(files: number, { unread, wrong }: { unread: number; wrong: number }): string {
  const clean = files - unread - wrong
  return `共 ${files} 个文件：${clean} 个没有错误，${wrong} 个有错误，${unread} 个没有读成。`
}
