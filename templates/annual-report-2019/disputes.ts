import { disputes as disputes2021 } from '../annual-report-2021/disputes.ts'
import { defineTable } from '../schema.ts'

/** Table 四: the same lines and grid in both forms. */
export const disputes = defineTable({
  ...disputes2021,
  relations: [
    {
      id: 'disputes-total',
      kind: 'sum',
      forEach: 'row',
      derives: true,
      left: ['upheld', 'corrected', 'otherResult', 'pending'],
      right: ['total'],
      says: '结果维持、结果纠正、其他结果、尚未审结之和，应等于总计。',
      basis: '国办公开办函〔2019〕60号所附表格“总计”栏',
    },
  ],
})
