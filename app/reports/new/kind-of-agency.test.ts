import { expect, test } from 'vitest'
import { kindOfAgency } from './kind-of-agency.ts'

test.each([
  ['青石市北苑区青石街道办事处', '街道'],
  ['青石县白水镇人民政府 ', '镇'],
  ['青石县白水乡人民政府', '乡'],
  ['青石经济开发区管理委员会', '管委会'],
  ['青石市人民政府', '政府'],
  ['青石市人民政府办公室', '办公室'],
  ['青石市教育局', '部门'],
  ['青石市卫生健康委员会', '部门'],
  ['', '街道'],
])('%s is a %s', (agency, kind) => {
  expect(kindOfAgency(agency)).toBe(kind)
})
