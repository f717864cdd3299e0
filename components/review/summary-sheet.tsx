import type { ReactNode } from 'react'

/** A figure of this year and of the last; '—' where there is none. */
export interface SummaryFigure {
  readonly name: string
  readonly now: string
  readonly before: string
}

/** A line that is said of something: a warning and its answer, a comment and its place. */
export interface SummaryNote {
  readonly id: string
  readonly about: string
  readonly says: string
}

/** What somebody did or looked at, and when. */
export interface SummaryDeed {
  readonly id: string
  readonly who: string
  readonly what: string
  readonly at: string
}

export interface Summary {
  readonly title: string
  /** The state, the version and the hash, in words. */
  readonly standing: string
  /** Why a signature holds no more; '' while it does. */
  readonly lapse: string
  readonly figures: readonly { readonly part: string; readonly rows: readonly SummaryFigure[] }[]
  readonly answers: readonly SummaryNote[]
  readonly open: readonly SummaryNote[]
  readonly deeds: readonly SummaryDeed[]
}

/** One page for who signs: figures, answers, what is open, and who looked at what. */
export function SummarySheet({ title, standing, lapse, figures, answers, open, deeds }: Summary) {
  return (
    <article className="mx-auto my-6 max-w-[794px] border border-line bg-paper px-14 py-10 text-sm max-md:my-0 max-md:border-0 max-md:px-4 max-md:py-5 print:m-0 print:max-w-none print:border-0 print:px-[20mm] print:py-[16mm]">
      <h2 className="text-center text-lg font-semibold">{title}</h2>
      <p className="text-center text-ink2">审签摘要 · {standing}</p>
      {lapse && <p className="mt-2 bg-err-w px-3 py-2 text-err">{lapse}</p>}
      <Section title="一、不为零的数字">
        {figures.length === 0 && <p className="text-ink2">三张表均为零或未填。</p>}
        <div className="grid grid-cols-2 gap-x-8 max-md:grid-cols-1">
          {figures.map(({ part, rows }) => (
            <Figures key={part} part={part} rows={rows} />
          ))}
        </div>
      </Section>
      <Section title="二、对提醒的说明">
        <Notes notes={answers} none="没有需要说明的提醒。" />
      </Section>
      <Section title="三、尚未解决">
        <Notes notes={open} none="✓ 没有未答复的检查结果，没有未解决的意见。" />
      </Section>
      <Section title="四、经手记录">
        {deeds.length === 0 && <p className="text-ink2">还没有人报送或审核。</p>}
        <ul>
          {deeds.map(({ id, who, what, at }) => (
            <li key={id} className="flex gap-3 py-0.5">
              <span className="shrink-0 whitespace-nowrap text-ink2">{at}</span>
              <span className="min-w-0 wrap-anywhere">
                {who}　{what}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </article>
  )
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mt-5">
      <h3 className="mb-1.5 border-b border-line2 pb-0.5 text-base font-semibold">{title}</h3>
      {children}
    </section>
  )
}

function Figures({ part, rows }: Summary['figures'][number]) {
  return (
    <table className="mb-3 w-full border-collapse self-start">
      <caption className="py-0.5 text-left text-ink2">{part}</caption>
      <thead>
        <tr className="border-b border-line text-right text-xs text-ink2">
          <th scope="col" className="text-left font-normal">
            项目
          </th>
          <th scope="col" className="w-16 font-normal">
            本年
          </th>
          <th scope="col" className="w-16 font-normal">
            上年
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, now, before }) => (
          <tr key={name} className="border-b border-line text-right">
            <th scope="row" className="py-0.5 text-left font-normal">
              {name}
            </th>
            <td className="font-semibold">{now}</td>
            <td className="text-ink2">{before}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Notes({ notes, none }: { readonly notes: readonly SummaryNote[]; readonly none: string }) {
  if (notes.length === 0) return <p className="text-ink2">{none}</p>
  return (
    <ul className="flex flex-col gap-1">
      {notes.map(({ id, about, says }) => (
        <li key={id} className="wrap-anywhere">
          <span className="text-ink2">{about}</span>
          {says && <span className="block pl-4 whitespace-pre-wrap">{says}</span>}
        </li>
      ))}
    </ul>
  )
}
