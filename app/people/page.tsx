import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Shell } from '#app/shell.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { checkAccess } from '#lib/auth/check-access.ts'
import { organizations } from '#lib/auth/organizations.ts'
import { peopleOf } from '#lib/auth/people.ts'
import { localOrganization } from '#lib/auth/program-use.ts'
import { currentPerson } from '#lib/auth/who.ts'
import { database } from '#lib/database/connection.ts'
import { officesOfOneLevel } from '#lib/store/levels.ts'
import { CheckAccessSetting } from './check-access-setting.tsx'
import { OfficeSection } from './office-section.tsx'
import { treeOrder } from './tree-order.ts'

export const metadata: Metadata = { title: '人员与机构' }

/** The offices that an administrator looks after, as a tree, and who works there. */
export default async function PeoplePage() {
  const person = await currentPerson()
  if (!person.roles.includes('administrator')) redirect('/')
  const all = await organizations(await database())
  const people = await peopleOf(await database(), person.offices)
  const offices = treeOrder(all, person.organization)
  const single = await officesOfOneLevel(await database())
  return (
    <Shell
      title="人员与机构"
      says={`${offices.length} 个机构，${people.length} 个账号`}
      action={
        <a href="/people/import" className={buttonClass()}>
          从表格导入
        </a>
      }
    >
      <div className="flex flex-col gap-4">
        {person.offices.includes(localOrganization) && (
          <CheckAccessSetting access={await checkAccess(await database())} />
        )}
        {offices.map(({ id, name, depth }) => (
          <OfficeSection
            key={id}
            id={id}
            name={name}
            depth={depth}
            offices={offices}
            isOwn={id === person.organization}
            people={people.filter(({ organization }) => organization === id)}
            self={person.id}
            levels={single.has(id) ? 1 : 2}
          />
        ))}
      </div>
    </Shell>
  )
}
