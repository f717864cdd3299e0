import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { carryOutImport } from './carry-out-import.ts'
import type { ImportPlan } from './plan-import.ts'
import { startMany } from './start-many.ts'

const plan: ImportPlan = {
  offices: [
    { name: '南苑街道', above: { id: 'local' } },
    { name: '柳巷社区', above: { planned: '南苑街道' } },
  ],
  people: [
    { name: '王二', username: 'wanger', office: '', at: { planned: '柳巷社区' }, roles: ['clerk'] },
    { name: '李四', username: 'lisi', office: '', at: { id: 'local' }, roles: ['signer'] },
  ],
}

onEachDatabase('import', (scratch) => {
  test('all of it is made, or nothing', async () => {
    const database = await scratch.database()
    const first = { office: '青河区', name: '甲', username: 'jia', passwordHash: 'x' }
    await startMany(database, first)
    expect(await carryOutImport(database, plan, ['a', 'b'])).toBeUndefined()
    const people = await database
      .selectFrom('people')
      .innerJoin('organizations', 'organizations.id', 'people.organization')
      .select(['username', 'organizations.name as office', 'must_change_password'])
      .orderBy('username')
      .execute()
    expect(people).toEqual([
      { username: 'jia', office: '青河区', must_change_password: 0 },
      { username: 'lisi', office: '青河区', must_change_password: 1 },
      { username: 'wanger', office: '柳巷社区', must_change_password: 1 },
    ])
    const again: ImportPlan = {
      offices: [{ name: '丙', above: { id: 'local' } }],
      people: plan.people,
    }
    expect(await carryOutImport(database, again, ['a', 'b'])).toEqual({ taken: 'wanger' })
    const offices = await database.selectFrom('organizations').select('name').execute()
    expect(offices.map(({ name }) => name).sort()).toEqual(
      ['南苑街道', '柳巷社区', '青河区'].sort(),
    )
  })
})
