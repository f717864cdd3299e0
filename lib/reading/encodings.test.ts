import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compose } from '#lib/document/compose.ts'
import { encodedText, textEncodings } from '#lib/readers/test-encodings.ts'
import { htmlEncodings } from '#lib/readers/test-html-encodings.ts'
import type { CellId } from '#lib/report/cell-id.ts'
import { formOf } from '#lib/report/form.ts'
import type { CellValue, Report } from '#lib/report/report.ts'
import { settled } from '#lib/report/settled.ts'
import { templates } from '#templates/registry.ts'
import type { Template } from '#templates/schema.ts'
import { readReportFile } from './read-report-file.ts'

const narratives = {
  overview:
    '2023年，我街道公开信息12条。\n（一）主动公开情况。全年公开12条，其中通知3条。\n（二）依申请公开情况。全年收到申请5件。',
  problemsAndImprovements: '一是人手不足。二是更新不快。',
  otherMatters: '无。',
}

/** Figures that differ from cell to cell; where asked, every third row and every fourth cell is blank. */
function reportOf(template: Template, hasBlanks: boolean): Report {
  const cells = formOf(template).cells.flatMap(({ id, isTotal }, at): [CellId, CellValue][] => {
    if (isTotal || (hasBlanks && (at % 4 === 3 || Math.floor(at / 7) % 3 === 2))) return []
    return [[id, (at * 37) % (at % 5 === 0 ? 2000 : 10)]]
  })
  return {
    template: template.id,
    agency: '云岚市青河区柳塘街道办事处',
    kind: '街道',
    year: 2023,
    narratives,
    cells: Object.fromEntries(cells),
  }
}

const encodings = [
  ...textEncodings.map((encoding) => ({
    name: `年报.txt, ${encoding.name}`,
    page: (blocks: ReturnType<typeof compose>) => encodedText(blocks, encoding),
  })),
  ...htmlEncodings.map(({ name, page }) => ({ name: `年报.html, ${name}`, page })),
]

async function readBack(template: Template, report: Report, name: string) {
  const encoding = encodings.find((one) => one.name === name)
  const text = encoding?.page(compose(template, report)) ?? ''
  const file = { name: name.split(',')[0] ?? '', bytes: new TextEncoder().encode(text) }
  const reading = await readReportFile(file)
  if (reading.kind === 'refused') throw new Error(reading.says)
  return reading
}

describe.each(templates)('a report on $id', (template) => {
  const form = formOf(template)
  const values = ({ cells }: Report) => settled(form, cells).values

  test.each(encodings)('is read whole and without a doubt as $name', async ({ name }) => {
    const report = reportOf(template, false)
    const reading = await readBack(template, report, name)
    expect(values(reading.report)).toEqual(values(report))
    expect(reading.report).toMatchObject({ agency: report.agency, year: 2023, narratives })
  })

  test.each(encodings)('with blanks is never read wrongly as $name', async ({ name }) => {
    const report = reportOf(template, true)
    const reading = await readBack(template, report, name)
    const [wanted, read] = [values(report), values(reading.report)]
    const wrong = form.cells.filter((_, at) => read[at] !== null && read[at] !== wanted[at])
    expect(wrong.map(({ id }) => id)).toEqual([])
    const lost = wanted.filter((value, at) => value !== null && read[at] === null).length
    expect(lost === 0 || reading.notes.length > 0).toBe(true)
  })
})

const piece = fc.constantFrom(
  ...'一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、结转下年度继续办理|（一）予以公开|（七）总计|信息内容\t本年制发件数|规章|0\t0\t0|7 | 8|12|/|。|2023年政府信息公开工作年度报告|\t|  |<table><tr><td>|<td colspan=3>|</table>|<p>|- 2 -'.split(
    '|',
  ),
)

test('no file makes it throw, whatever it is called', async () => {
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('\n'))
  const bytes = fc.oneof(
    text.map((words) => new TextEncoder().encode(words)),
    fc.uint8Array({ maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)),
  )
  const name = fc.constantFrom('a.txt', 'a.html', 'a.docx', 'a.json', 'a')
  await fc.assert(
    fc.asyncProperty(name, bytes, async (name, bytes) => {
      const reading = await readReportFile({ name, bytes })
      if (reading.kind === 'refused') expect(reading.says).toMatch(/^[^\n]+。$/)
    }),
    { numRuns: 200 },
  )
})
