import fc from 'fast-check'
import { chineseNumber } from '#lib/text/chinese-number.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import type { Aspect, Part, Template } from '#templates/schema.ts'
import { arbitraryBalancedCells } from './arbitrary-cells.ts'
import { formOf } from './form.ts'
import type { AgencyKind, Cells, Report } from './report.ts'
import { settledTyped } from './settled.ts'

/**
 * Test code: random whole reports that a careful clerk could have written. Every cell is filled,
 * every relation holds, totals are absent, so no check has anything to say.
 */
export function arbitraryReport(template: Template = annualReport2021): fc.Arbitrary<Report> {
  return arbitraryBalancedCells(formOf(template)).chain((cells) =>
    fc
      .record(
        {
          identity: identities,
          year: fc.integer({ min: template.appliesFrom, max: template.appliesFrom + 8 }),
          narratives: narratives(template, cells),
          contact: contacts,
          website: fc.constantFrom('www.yunlan.gov.cn', 'http://www.qinghe.gov.cn/zwgk/'),
          signature: fc.boolean(),
        },
        { requiredKeys: ['identity', 'year', 'narratives'] },
      )
      .map(({ identity, year, narratives, signature, ...rest }) => ({
        template: template.id,
        ...identity,
        year,
        ...rest,
        narratives: dated(narratives, year),
        cells,
        ...(signature && { signature: { name: identity.agency, date: `${year + 1}-01-12` } }),
      })),
  )
}

const places = ['云澜市', '云澜市青禾区', '远山县', '临泽省云澜市'] as const
const bodies: readonly (readonly [AgencyKind, string, string])[] = [
  ['街道', '柳塘街道办事处', '我街道'],
  ['镇', '石桥镇人民政府', '我镇'],
  ['乡', '松岭乡人民政府', '我乡'],
  ['部门', '财政局', '我局'],
  ['管委会', '经济开发区管理委员会', '我委'],
  ['政府', '人民政府', '本机关'],
  ['办公室', '人民政府办公室', '本机关'],
]

const identities = fc
  .record({
    place: fc.constantFrom(...places),
    body: fc.constantFrom(...bodies),
    own: fc.boolean(),
  })
  .map(({ place, body: [kind, name, selfName], own }) => ({
    agency: place + name,
    kind,
    ...(own && { shortName: name, selfName }),
  }))

const contacts = fc.record(
  {
    office: fc.constantFrom('党政办公室', '政务公开科'),
    address: fc.constantFrom('青禾区柳塘路18号', '远山县政务中心3楼305室'),
    postcode: fc.constantFrom('010203', '654321'),
    phone: fc.constantFrom('0999-8123456', '（0999）8123456'),
    email: fc.constant('zwgk@yunlan.gov.cn'),
  },
  { requiredKeys: ['phone'] },
)

const number = fc.nat({ max: 3000 }).map(String)
const topics = [
  '政策文件',
  '财政预决算',
  '重点民生',
  '机构职能',
  '政务动态',
  '“双随机”检查',
] as const
const openings = ['全年', '{year}年', '按照《中华人民共和国政府信息公开条例》的要求，'] as const
const closings = [
  '群众查询更加方便。',
  '公开内容进一步规范（含历年存量）。',
  '做到应公开尽公开；未发现错敏信息。',
  '具体做法：一张清单、一套流程、一支队伍。',
] as const

const sentence = fc
  .tuple(
    fc.constantFrom(...openings),
    fc.constantFrom(...topics),
    number,
    fc.constantFrom(...closings),
  )
  .map(([opening, topic, count, closing]) => `${opening}公开${topic}类信息${count}条，${closing}`)

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(''))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'))

type Texts = Readonly<Record<string, string>>

function narratives(template: Template, cells: Cells): fc.Arbitrary<Texts> {
  const parts = template.parts.filter(({ content }) => content.kind === 'narrative')
  return fc.record(
    Object.fromEntries([
      ...parts.map((part) => [part.id, narrative(template, part, cells)]),
      ['preamble', paragraphs],
    ]),
    { requiredKeys: parts.map(({ id }) => id) },
  )
}

function narrative(template: Template, part: Part, cells: Cells): fc.Arbitrary<string> {
  const aspects = part.content.kind === 'narrative' ? part.content.aspects : undefined
  if (aspects) return fc.tuple(...aspects.map(section)).map((sections) => sections.join('\n'))
  const fee = template.roles.feeStatement
  if (fee?.part !== part.id) return paragraphs
  const settled = settledTyped(
    formOf(template),
    formOf(template).cells.map(({ id }) => cells[id]),
  )
  const unpaid = settled.values[settled.form.indexOf.get(fee.unpaid) ?? -1]
  const statement = `{year}年发出信息处理费收费通知${unpaid}件，总金额${Number(unpaid) * 100}元，实际收取0元。`
  return paragraphs.map((text) => `${statement}\n${text}`)
}

/** A head on a line of its own, or one that runs in with its first sentence. */
function section({ title }: Aspect, index: number): fc.Arbitrary<string> {
  const head = `（${chineseNumber(index + 1)}）${title}`
  return fc
    .tuple(fc.constantFrom(`${head}\n`, `${head}情况\n`, `${head}。`, `${head}情况。`), paragraphs)
    .map(([start, text]) => start + text)
}

function dated(texts: Texts, year: number): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, text.replaceAll('{year}', String(year))]),
  )
}
