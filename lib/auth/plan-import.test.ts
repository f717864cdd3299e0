import { expect, test } from 'vitest'
import { importColumns, planImport } from './plan-import.ts'

const ground = {
  offices: [
    { id: 'd', parent: null, name: '青河区' },
    { id: 'n', parent: 'd', name: '北苑街道' },
    { id: 't1', parent: 'd', name: '同名' },
    { id: 't2', parent: 'n', name: '同名' },
  ],
  taken: new Set(['liqing']),
}
const head = [...importColumns]

function plan(...rows: readonly string[][]) {
  return planImport([head, ...rows], ground)
}

test('offices and people are planned, each office after the one above it', () => {
  const made = plan(
    ['柳巷社区', '南苑街道', '王二', 'wanger', '审核人、签发人'],
    ['南苑街道', '', '', '', ''],
    ['北苑街道', '', '李四', 'ＬＩＳＩ', ''],
    ['', '', '', '', ''],
    ['南苑街道', '', '赵五', 'zhaowu', '填报人 管理员'],
  )
  expect(made).toEqual({
    plan: {
      offices: [
        { name: '南苑街道', above: { id: 'd' } },
        { name: '柳巷社区', above: { planned: '南苑街道' } },
      ],
      people: [
        {
          name: '王二',
          username: 'wanger',
          office: '柳巷社区',
          at: { planned: '柳巷社区' },
          roles: ['reviewer', 'signer'],
        },
        { name: '李四', username: 'lisi', office: '北苑街道', at: { id: 'n' }, roles: ['clerk'] },
        {
          name: '赵五',
          username: 'zhaowu',
          office: '南苑街道',
          at: { planned: '南苑街道' },
          roles: ['clerk', 'administrator'],
        },
      ],
    },
  })
})

test.each<[string, string[][], number, RegExp]>([
  ['no office', [['', '', '王二', 'wanger', '']], 2, /缺少机构/],
  ['no name', [['北苑街道', '', '', 'wanger', '']], 2, /缺少姓名/],
  ['no user name', [['北苑街道', '', '王二', '', '']], 2, /用户名应为/],
  ['a user name that is taken', [['北苑街道', '', '王二', 'LiQing', '']], 2, /已经有人用/],
  [
    'a user name twice',
    [
      ['北苑街道', '', '王二', 'a1', ''],
      ['北苑街道', '', '王三', 'A1', ''],
    ],
    3,
    /在表里重复/,
  ],
  ['an unknown role', [['北苑街道', '', '王二', 'wanger', '局长']], 2, /不认识角色“局长”/],
  ['an upper office that is not there', [['甲', '乙', '', '', '']], 2, /没有上级机构“乙”/],
  [
    'a ring',
    [
      ['甲', '乙', '', '', ''],
      ['乙', '甲', '', '', ''],
    ],
    2,
    /互为上下级/,
  ],
  ['two of the name', [['同名', '', '王二', 'wanger', '']], 2, /分不清/],
  ['an office elsewhere in the tree', [['北苑街道', '北苑街道', '', '', '']], 2, /已在别的/],
  [
    'an office in two places',
    [
      ['甲', '', '', '', ''],
      ['甲', '北苑街道', '', '', ''],
    ],
    3,
    /前后不一致/,
  ],
  ['nothing', [], 2, /没有内容/],
])('%s is told with its row', (_, rows, row, says) => {
  const made = plan(...rows)
  expect(made).toHaveProperty('problems')
  expect('problems' in made && made.problems).toContainEqual({
    row,
    says: expect.stringMatching(says),
  })
})

test('a table without the columns is told which', () => {
  expect(planImport([['姓名', '机构']], ground)).toEqual({
    problems: [{ row: 1, says: '第一行缺少“上级机构”“用户名”“角色”这些列名' }],
  })
  expect(planImport([], ground)).toHaveProperty('problems')
})
