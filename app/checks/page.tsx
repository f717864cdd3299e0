import type { Metadata } from 'next'
import { Shell } from '#app/shell.tsx'
import { severityNames } from '#components/checks/severity.ts'
import { ruleNumbers } from '#lib/checks/rule-numbers.ts'
import { rulesVersion } from '#lib/checks/rules-version.ts'
import { checkGroups } from './check-groups.ts'

export const metadata: Metadata = { title: '检查项目' }

/** Every check with its page; for anybody, no account is asked for. */
export default function ChecksPage() {
  return (
    <Shell
      title="检查项目"
      says={`填写和校验时检查什么；点开可以看到理由、依据和例子。编号固定不变；规则 ${rulesVersion} 版。`}
    >
      <div className="flex flex-col gap-5">
        {checkGroups().map(({ name, checks }) => (
          <section key={name} aria-label={name}>
            <h2 className="mb-1.5 font-semibold">
              {name}
              <span className="ml-2 text-sm font-normal text-ink2">{checks.length} 项</span>
            </h2>
            <ul className="rounded-md border border-line bg-paper">
              {checks.map(({ check }) => (
                <li
                  key={check.id}
                  className="flex gap-3 border-b border-line px-3 py-1.5 last:border-b-0"
                >
                  <span className="w-16 shrink-0 text-sm leading-6 text-ink2 tabular-nums">
                    {ruleNumbers[check.id]}
                  </span>
                  <span className="w-8 shrink-0 text-sm leading-6 text-ink2">
                    {severityNames[check.severity]}
                  </span>
                  <a href={`/checks/${check.id}`} className="text-accent hover:underline">
                    {check.name}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Shell>
  )
}
