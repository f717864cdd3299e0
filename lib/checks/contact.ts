import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'
import { narrativesOf } from './texts-of.ts'

/** The report says whom to ask. */
export const contact: Check = {
  id: 'contact',
  name: '写明联系方式',
  severity: 'hint',
  rationale: '写明联系方式，公众对报告有疑问时知道找谁；按惯例写在开头。',
  basis: '按惯例',
  example: {
    wrong: { narratives: { preamble: '根据《条例》编制本报告。' } },
    right: { narratives: { preamble: '根据《条例》编制本报告，联系电话：0999-8123456。' } },
  },
  reads: ['narratives', 'identity'],
  run({ template, report }) {
    const said =
      /联系(?:电话|方式|地址|人)|(?:电话|地址|邮箱|信箱)[：:]|咨询电话|电话\s?[（(]?\d|请联系|联系[：:]|联系（/
    const { phone, email, address } = report.contact ?? {}
    if (phone || email || address) return []
    if (narrativesOf(template, report).some(({ text }) => said.test(text))) return []
    return [wordsFinding(contact, { message: '没有写联系方式。', part: 'preamble', quote: '' })]
  },
}
