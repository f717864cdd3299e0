import { editDistance } from '#lib/text/edit-distance.ts'
import type { Template } from '#templates/schema.ts'
import type { Check } from './check.ts'
import { said } from './example.ts'
import { sentenceAt } from './sentence-at.ts'
import { type Slip, slipFindings } from './slips.ts'
import { narrativesOf } from './texts-of.ts'

/** The document's own name, garbled in its texts. */
export const reportName: Check = {
  id: 'report-name',
  name: '报告的名称',
  severity: 'warning',
  rationale: '年度报告有法定的名称；正文里丢字、倒字、错字的名称年年沿用，读者却一眼可见。',
  basis: '《中华人民共和国政府信息公开条例》第四十九条、第五十条',
  example: said('本机关编制了政府信息工作年度报告。', '本机关编制了政府信息公开工作年度报告。'),
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const names = namesOf(template)
    return slipFindings(reportName, narrativesOf(template, report), ({ text }) =>
      once([...garbled(text, names), ...withTail(text, names)], text),
    )
  },
}

/** One finding for each wrong name, whose cure mends it wherever it stands. */
function once(slips: readonly Misnamed[], text: string): readonly Slip[] {
  const first = new Map([...slips].reverse().map((one) => [one.found, one]))
  return [...first.values()].reverse().map((one) => ({
    ...one,
    whole: text.replaceAll(one.found, one.by),
  }))
}

interface Misnamed extends Slip {
  readonly found: string
  readonly by: string
}

/** The statutory name and the one without 工作, which people use as well. */
function namesOf({ title }: Template): readonly string[] {
  const full = title.pattern.slice(title.pattern.indexOf('}年') + 2)
  return [full, full.replace('工作', '')]
}

/** Ends like the name does: 报告, or what is left of it; 年度报送 and 年度报表 are other words. */
const ends = /[报告](?![报告送表道备批名])/g

function garbled(text: string, names: readonly string[]): readonly Misnamed[] {
  return [...text.matchAll(ends)].flatMap((match): readonly Misnamed[] => {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, end - 20), end)
    if (names.some((name) => before.endsWith(name))) return []
    for (const name of names) {
      const found = lengthsLike(name)
        .map((length) => before.slice(-length))
        .find((piece) => isGarbled(piece, name))
      if (found) return [slip(end - found.length, found, name)]
    }
    return []
  })
}

/** Shorter by what may be left out, or longer by one. */
function lengthsLike({ length }: string): readonly number[] {
  return [length, length + 1, length - 1, length - 2]
}

/** Good Chinese for something else: 半年度报告, 年度工作报告, 政务信息公开…, 信息公开和年度报告. */
const others = /半年度|[月季]度|年度工作报告|政务|[的之和与及、本上该各]/

function isGarbled(piece: string, name: string): boolean {
  if (!/^[一-龥]+$/.test(piece) || others.test(piece)) return false
  const isReordered = sorted(piece) === sorted(name)
  return isReordered || piece === name.replace('公开', '') || editDistance(piece, name, 1) === 1
}

function sorted(text: string): string {
  return [...text].sort().join('')
}

function slip(start: number, found: string, name: string): Misnamed {
  const message = `“${found}”不是本报告的名称，应为“${name}”。`
  return { start, end: start + found.length, message, by: name, found }
}

/** 现将政府信息公开年度报告工作公布如下: the work is not published, the report is. */
function withTail(text: string, names: readonly string[]): readonly Misnamed[] {
  return names.flatMap((name) => {
    const found = `${name}工作`
    const slips: Misnamed[] = []
    for (let at = text.indexOf(found); at >= 0; at = text.indexOf(found, at + found.length)) {
      const { before, after } = sentenceAt(text, at, at + found.length)
      if (isTheDocument(before, after)) slips.push(slip(at, found, name))
    }
    return slips
  })
}

function isTheDocument(before: string, after: string): boolean {
  return (
    /^(?:如下|公布|予以|向社会|全文)/.test(after) ||
    (/(?:编制|撰写|公布|发布|起草)[^，]{0,20}$/.test(before) &&
      !/做好|开展|完成|推进|组织|部署|落实|负责|指导/.test(before) &&
      /^[，。；]?$/.test(after))
  )
}
