import { contact } from './contact.ts'
import { testCheck } from './test-check.ts'

testCheck(contact, {
  passes: {
    'in 报告信息': { contact: { phone: '0999-8123456' } },
    'in the preamble': { narratives: { preamble: '联系电话：0999-8123456。' } },
    'a number behind 请联系': { narratives: { preamble: '如有疑问，请联系：0999-8123456。' } },
    'an address': { contact: { address: '柳塘路18号' } },
  },
  fails: { nowhere: { given: {}, says: '没有写联系方式。', severity: 'hint', part: 'preamble' } },
  blank: { 'only the office': { contact: { office: '党政办', email: 'zwgk@yunlan.gov.cn' } } },
})
