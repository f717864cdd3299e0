import { expect, test } from 'vitest'
import { onEachDatabase } from '#lib/database/test-support/scratch-database.ts'
import { changePerson } from './change-person.ts'
import { createOrganization } from './create-organization.ts'
import { createPerson } from './create-person.ts'
import { moveOrganization } from './move-organization.ts'
import { officesBelow } from './offices-below.ts'
import { organizations } from './organizations.ts'
import { peopleOf } from './people.ts'
import { localOrganization } from './program-use.ts'
import { removeOrganization } from './remove-organization.ts'
import { startMany } from './start-many.ts'

onEachDatabase('the tree of offices', (scratch) => {
  async function withOffices() {
    const database = await scratch.database()
    const first = { office: '区', name: '李青', username: 'liqing', passwordHash: 'x' }
    await startMany(database, first)
    const make = async (name: string, parent: string = localOrganization) =>
      (await createOrganization(database, { name, parent })) ?? ''
    const town = await make('镇')
    const street = await make('街道')
    const village = await make('村', town)
    const below = async (id: string) => officesBelow(await organizations(database), id)
    return { database, make, below, town, street, village }
  }

  test('is rearranged: an office moves with all that is below it', async () => {
    const { database, below, town, street, village } = await withOffices()
    expect(await moveOrganization(database, town, street)).toBe('moved')
    expect(await below(street)).toEqual([street, town, village])
    expect(await moveOrganization(database, town, localOrganization)).toBe('moved')
    expect(await below(street)).toEqual([street])
  })

  test('closes no ring, whoever moves at once', async () => {
    const { database, below, town, street, village } = await withOffices()
    expect(await moveOrganization(database, town, village)).toBe('ring')
    expect(await moveOrganization(database, town, town)).toBe('ring')
    const both = await Promise.all([
      moveOrganization(database, town, street),
      moveOrganization(database, street, town),
    ])
    expect([...both].sort()).toEqual(['moved', 'ring'])
    expect(await below(localOrganization)).toHaveLength(4)
  })

  test('has no two of one name beside each other', async () => {
    const { database, make, town, street, village } = await withOffices()
    await make('村', street)
    expect(await moveOrganization(database, village, street)).toBe('twin')
    expect(await moveOrganization(database, village, town)).toBe('moved')
  })

  test('loses only an office that nobody and nothing belongs to', async () => {
    const { database, town, street, village } = await withOffices()
    expect(await removeOrganization(database, town)).toBe(false)
    expect(await removeOrganization(database, village)).toBe(true)
    const moments = { created_at: '', updated_at: '', deleted_at: '2024-01-01T00:00:00.000Z' }
    const report = { id: 'a', organization: town, template: 't', revision: 1, ...moments }
    await database.insertInto('reports').values(report).execute()
    expect(await removeOrganization(database, town)).toBe(false)
    expect(await removeOrganization(database, localOrganization)).toBe(false)
    expect(await removeOrganization(database, street)).toBe(true)
    expect(await organizations(database)).toHaveLength(2)
  })

  test('lets a person move to another office', async () => {
    const { database, town, street } = await withOffices()
    const clerk = { name: '王小', username: 'wangxiao', organization: town, passwordHash: 'x' }
    const made = { ...clerk, roles: ['clerk'] as const, mustChangePassword: false }
    const id = (await createPerson(database, made)) ?? ''
    await changePerson(database, id, { organization: street })
    expect(await peopleOf(database, [town])).toEqual([])
    expect(await peopleOf(database, [street])).toMatchObject([{ id, roles: ['clerk'] }])
    expect(await removeOrganization(database, street)).toBe(false)
  })
})
