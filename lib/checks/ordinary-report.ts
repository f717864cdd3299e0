import { formOf } from '#lib/report/form.ts'
import type { Report } from '#lib/report/report.ts'
import type { Template } from '#templates/schema.ts'

const overview = `（一）主动公开。2023年，我街道通过政府网站和公示栏公开信息126条，解读政策2次。
（二）依申请公开。全年收到政府信息公开申请0件，上年结转0件。
（三）政府信息管理。公开前做好审核和保密审查，清理过期信息7条。
（四）政府信息公开平台建设。维护政府网站专栏1个、政务公开专区1处。
（五）监督保障。组织培训2次，全年没有责任追究情况。`

/** A correct report of a street on a year without requests: what examples and tests differ from. */
export function ordinaryReport(template: Template): Report {
  const typed = formOf(template).cells.filter(({ isTotal }) => !isTotal)
  return {
    template: template.id,
    agency: '云澜市青禾区柳塘街道办事处',
    kind: '街道',
    year: template.appliesTo ?? 2023,
    narratives: {
      overview,
      problemsAndImprovements: `存在的问题：公开内容不够及时，解读形式单一。
改进情况：针对上年检查指出的问题，建立了每周更新制度，增加图解3期。`,
      otherMatters: `2023年，我街道发出收费通知0件，总金额0元，实际收取信息处理费0元。
没有别的事项要报告。`,
    },
    cells: Object.fromEntries(typed.map(({ id }) => [id, 0])),
  }
}
