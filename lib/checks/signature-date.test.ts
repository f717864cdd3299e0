import { signatureDate } from './signature-date.ts'
import { testCheck } from './test-check.ts'

testCheck(signatureDate, {
  passes: { 'name and date': { signature: { name: '柳塘街道办事处', date: '2024-01-12' } } },
  fails: {
    neither: { given: {}, says: '没有署名和成文日期。', severity: 'hint', part: 'signature' },
    'no date': {
      given: { signature: { name: '柳塘街道办事处', date: '' } },
      says: '没有成文日期。',
    },
    'no name': { given: { signature: { name: '', date: '2024-01-12' } }, says: '没有署名。' },
  },
  blank: {},
})
