import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'

/** The report ends with the name of the agency and the date. */
export const signatureDate: Check = {
  id: 'signature-date',
  name: '署名和日期',
  severity: 'hint',
  rationale: '报送的文件一般有署名和成文日期；只在网页上公布的可以没有。',
  basis: '《党政机关公文格式》（GB/T 9704—2012）7.3.5',
  example: {
    wrong: { signature: { name: '柳塘街道办事处', date: '' } },
    right: { signature: { name: '柳塘街道办事处', date: '2024-01-12' } },
  },
  reads: ['identity'],
  run({ report: { signature } }) {
    const missing = [...(signature?.name ? [] : ['署名']), ...(signature?.date ? [] : ['成文日期'])]
    if (missing.length === 0) return []
    const message = `没有${missing.join('和')}。`
    return [wordsFinding(signatureDate, { message, part: 'signature', quote: '', about: message })]
  },
}
