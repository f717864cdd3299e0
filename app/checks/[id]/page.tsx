import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Shell } from '#app/shell.tsx'
import { CheckExample } from '#components/checks/check-example.tsx'
import { severityNames } from '#components/checks/severity.ts'
import type { Check, Sample, Severity } from '#lib/checks/check.ts'
import { ruleNumbers } from '#lib/checks/rule-numbers.ts'
import { runChecks } from '#lib/checks/run-checks.ts'
import { sampleInput } from '#lib/checks/sample-input.ts'
import { helpedCheck } from '../check-groups.ts'

interface Props {
  readonly params: Promise<{ readonly id: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: helpedCheck((await params).id)?.check.name ?? '没有这一页' }
}

/** What a check is for, on what it rests, and an example; for anybody, no account is asked for. */
export default async function CheckPage({ params }: Props) {
  const found = helpedCheck((await params).id)
  if (!found) notFound()
  const { check, template } = found
  const { wrong, right } = check.example
  const says = (sample: Sample) =>
    runChecks([check], sampleInput(template, sample)).map(({ message }) => message)
  return (
    <Shell
      title={check.name}
      says={`${ruleNumbers[check.id]} · ${severityNames[check.severity]}：${meanings[check.severity]}`}
    >
      <div className="flex max-w-[816px] flex-col gap-4">
        <Why {...check} />
        <section aria-labelledby="example">
          <h2 id="example" className="mb-1.5 font-semibold">
            例子
          </h2>
          <div className="grid gap-3 md:grid-cols-2">
            <CheckExample
              {...{ template }}
              name="有问题"
              look="wrong"
              sample={wrong}
              says={says(wrong)}
            />
            <CheckExample
              {...{ template }}
              name="没有问题"
              look="right"
              sample={right}
              says={says(right)}
            />
          </div>
          <p className="mt-1.5 text-sm text-ink2">例子里的机关和数字都是虚构的。</p>
        </section>
        <a href="/checks" className="text-sm text-accent hover:underline">
          全部检查项目
        </a>
      </div>
    </Shell>
  )
}

const meanings: Readonly<Record<Severity, string>> = {
  error: '多半是写错了，改正之前导出的文件标为草稿。',
  warning: '请核对；确实如此的，写明理由或者点“已看，不改”。',
  hint: '供参考，改不改都可以。',
}

function Why({ rationale, basis }: Pick<Check, 'rationale' | 'basis'>) {
  return (
    <dl className="flex flex-col gap-2 rounded-md border border-line bg-paper px-3 py-2.5">
      <div>
        <dt className="text-sm text-ink2">为什么检查</dt>
        <dd>{rationale}</dd>
      </div>
      <div>
        <dt className="text-sm text-ink2">依据</dt>
        <dd>{basis}</dd>
      </div>
    </dl>
  )
}
