import type { Sample } from '#lib/checks/check.ts'
import type { Template } from '#templates/schema.ts'
import { sampleLines } from './sample-lines.ts'

interface Props {
  readonly name: string
  readonly look: 'wrong' | 'right'
  readonly template: Template
  readonly sample: Sample
  /** What the check says of it. */
  readonly says: readonly string[]
}

const looks = {
  wrong: { edge: 'border-l-err', mark: '✗', ink: 'text-err' },
  right: { edge: 'border-l-ok', mark: '✓', ink: 'text-ok' },
} as const

/** One half of an example: what stands in the report, and what the check says of it. */
export function CheckExample({ name, look, template, sample, says }: Props) {
  const { edge, mark, ink } = looks[look]
  return (
    <section className={`rounded-md border border-l-3 border-line bg-paper px-3 py-2.5 ${edge}`}>
      <h3 className={`font-semibold ${ink}`}>
        {mark} {name}
      </h3>
      <dl className="mt-1.5 flex flex-col gap-1.5">
        {sampleLines(template, sample).map(({ where, text }) => (
          <div key={where}>
            <dt className="text-sm text-ink2">{where}</dt>
            <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 border-t border-line pt-1.5 text-sm text-ink2">
        {says.length > 0 ? `检查结果：${says.join('')}` : '检查结果：没有问题。'}
      </p>
    </section>
  )
}
