import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Shell } from '#app/shell.tsx'
import { currentPerson } from '#lib/auth/who.ts'
import { ImportPeople } from './import-people.tsx'

export const metadata: Metadata = { title: '导入人员与机构' }

/** Offices and people from a table: looked at first, then made all at once. */
export default async function ImportPage() {
  const { roles } = await currentPerson()
  if (!roles.includes('administrator')) redirect('/')
  return (
    <Shell title="导入人员与机构" says="先预览，有一行不对就都不导入。">
      <ImportPeople />
    </Shell>
  )
}
