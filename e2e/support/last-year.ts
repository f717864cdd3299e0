import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { compose } from '#lib/document/compose.ts'
import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import { writeDocx } from '#lib/writers/docx/write-docx.ts'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'

const zeros = Object.fromEntries(
  formOf(annualReport2021).cells.flatMap(({ id, isTotal }) => (isTotal ? [] : [[id, 0]])),
)

/** Last year's report of an office that nobody asked anything. */
export const quietYear: Report = {
  template: annualReport2021.id,
  agency: '云岚市青河区柳塘街道办事处',
  kind: '街道',
  year: 2023,
  selfName: '我街道',
  website: '青河区人民政府网站',
  contact: {
    office: '党政办公室',
    address: '青河区柳塘路1号',
    postcode: '251213',
    phone: '0531-80000001',
  },
  narratives: {
    overview: [
      '（一）主动公开情况',
      '2023年，我街道通过政府网站主动公开信息126条，其中工作动态98条。',
      '（二）依申请公开情况',
      '2023年，我街道没有收到政府信息公开申请，没有因政府信息公开引起的行政复议、行政诉讼。',
      '（三）政府信息管理情况',
      '我街道健全信息发布审核机制，落实先审查、后公开的要求。',
      '（四）政府信息公开平台建设情况',
      '我街道及时维护网站栏目，更新群众关心的内容。',
      '（五）监督保障情况',
      '我街道全年组织公开工作培训2次，参训人员60人次。',
    ].join('\n'),
    problemsAndImprovements: [
      '存在的主要问题是政策解读的形式还比较单一。',
      '我街道改用图解、视频等形式，全年发布解读材料6篇。',
    ].join('\n'),
    otherMatters: [
      '2023年，我街道依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）发出收费通知0件，总金额0元，实际收取0元。',
      '无其他需要报告的事项。',
    ].join('\n'),
  },
  cells: {
    ...zeros,
    'proactive.normativeDocuments.inForce': 3,
    'proactive.administrativePenalties.decisions': 24,
  },
}

/** A report as the Word file that an office has of it. */
export async function wordFile(report: Report, name: string) {
  const bytes = await writeDocx(compose(annualReport2021, report), { isDraft: false })
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { name, mimeType, buffer: Buffer.from(bytes) }
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** The same file after the district wrote a comment beside a paragraph, which stands there as an insertion. */
export function commented(
  file: Awaited<ReturnType<typeof wordFile>>,
  { passage, says }: { readonly passage: string; readonly says: string },
) {
  const parts = unzipSync(file.buffer)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const text = body.indexOf(passage)
  const start = body.lastIndexOf('<w:r>', text)
  const end = body.indexOf('</w:r>', text) + '</w:r>'.length
  if (text < 0 || start < 0) throw new Error(`no run with ${passage}`)
  const run = `<w:ins w:id="9" w:author="区政务公开办">${body.slice(start, end)}</w:ins><w:r><w:commentReference w:id="0"/></w:r>`
  const said = `<w:p><w:r><w:t>${says}</w:t></w:r></w:p>`
  const comments = `<w:comments ${w}><w:comment w:id="0" w:author="区政务公开办">${said}</w:comment></w:comments>`
  const changed = zipSync({
    ...parts,
    'word/document.xml': strToU8(body.slice(0, start) + run + body.slice(end)),
    'word/comments.xml': strToU8(comments),
  })
  return { ...file, buffer: Buffer.from(changed) }
}
