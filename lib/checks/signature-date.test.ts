import { expect, test } from 'vitest'
import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { profiles } from '#templates/profiles/registry.ts'
import { checkInput } from './check-input.ts'
import { signatureDate } from './signature-date.ts'
import { reportWith, testCheck } from './test-check.ts'

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

test('is asked for where the local profile wants it', () => {
  const input = checkInput(annualReport2021, reportWith({}), '2024-01-12')
  for (const { id, signature } of profiles)
    expect(signatureDate.run({ ...input, profile: id })).toHaveLength(signature ? 1 : 0)
})
