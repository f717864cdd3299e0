import { catalogue } from '#lib/checks/catalogue.ts'
import { rulesVersion } from '#lib/checks/rules-version.ts'
import type { ChecksArguments } from './arguments.ts'
import type { Terminal } from './terminal.ts'

const names = { error: '错误', warning: '警告', hint: '提示' } as const

/** Prints every check with its public number; always 0. */
export function listChecks({ json }: ChecksArguments, terminal: Terminal): number {
  const rules = catalogue()
  if (json) terminal.print(JSON.stringify({ version: rulesVersion, rules }, undefined, 2))
  else {
    const lines = rules.map(
      ({ number, severity, id, name }) => `${number}  ${names[severity]}  ${name}（${id}）`,
    )
    terminal.print([`检查规则 ${rulesVersion} 版，共 ${rules.length} 项`, ...lines].join('\n'))
  }
  return 0
}
