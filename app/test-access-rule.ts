import type { Draft } from '#lib/report/report.ts'
import type { Action } from '#lib/review/permissions.ts'
import type { Role } from '#lib/review/role.ts'

/** How a route is called, and with which report where it takes one. */
interface Call {
  /** The address, where it is not the route's own with `[id]` filled in. */
  readonly path?: (report: string) => string
  readonly body?: BodyInit
  /** The report, where a new one will not do. */
  readonly draft?: Draft
  /** The arguments of an action; `person` is somebody of the office whose report it is, `below` an empty one below it. */
  readonly args?: (report: string, person: string, below: string) => readonly unknown[] | FormData
}

/** Who may use a route. */
export type Rule = Call &
  (
    | /** Whoever comes: only what stands before a session. */ { readonly for: 'anybody' }
    | /** Nobody any more, once there are accounts. */ { readonly for: 'nobody' }
    | /** Everybody with a session, even before they chose a password. */ {
        readonly for: 'account'
      }
    | /** Everybody with a session and a password of their own. */ { readonly for: 'people' }
    | /** Administrators of the first office: it is one for all. */ {
        readonly for: 'first administrators'
      }
    | /** Administrators of the office `north`, or of one above it. */ {
        readonly for: 'administrators'
      }
    | /** Those with one of these roles; the others are told so. */ {
        readonly for: readonly Role[]
      } /** Whoever lib/review lets do this to a draft; to other offices the report is absent. */
    | { readonly for: 'report'; readonly to: Action }
  )
