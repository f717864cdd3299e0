import { askedReport } from '#app/asked-report.ts'
import { printedTime } from '#app/printed-time.ts'
import { database } from '#lib/database/connection.ts'
import { type Actor, lockSentence } from '#lib/review/open-steps.ts'
import type { Levels } from '#lib/review/permissions.ts'
import { type State, stateNames } from '#lib/review/state.ts'
import { openReturn } from '#lib/review/taken-step.ts'
import { loadReview } from '#lib/store/load-review.ts'

/** How far the report has come, as far as its editor is concerned. */
export interface EditorReview {
  readonly state: State
  readonly stateName: string
  readonly levels: Levels
  readonly actor: Actor
  /** The id of the person who sent it last. */
  readonly sentBy?: string
  /** Why nothing can be changed now; '' where it can. */
  readonly locked: string
  /** Who sent it back, when and why; '' where nobody did. */
  readonly returned: string
}

/** The review of a report for its editor; undefined where there is no such report. */
export async function editorReview(id: string): Promise<EditorReview | undefined> {
  const asked = await askedReport(id)
  const review = asked && (await loadReview(await database(), asked.id))
  if (!review) return undefined
  const { state, levels, sentBy, log, lapse } = review
  const back = openReturn(log)
  return {
    state,
    stateName: state === 'draft' ? '草稿，未报送' : stateNames[state],
    levels,
    actor: { id: asked.person.id, name: asked.person.name, roles: asked.roles },
    ...(sentBy !== undefined && { sentBy }),
    locked: lapse?.replace(/。$/, '') ?? lockSentence(state) ?? '',
    returned: back ? `${back.byName}于${printedTime(back.at)}退回：${back.reason ?? ''}` : '',
  }
}
