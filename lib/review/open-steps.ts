import { type Levels, stepsOf } from './permissions.ts'
import type { Points } from './points.ts'
import type { Role } from './role.ts'
import { isEditable, type State } from './state.ts'
import { moves, type Step } from './step.ts'

/** Who wants to do something with a report, and what they are in its office. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** How a report stands, as far as its steps depend on it. */
export interface Standing {
  readonly state: State
  readonly levels: Levels
  /** The id of the person who sent it last. */
  readonly sentBy?: string | undefined
  readonly points: Points
  /** The names of the parts that this person has not been shown as they are now. */
  readonly unseen: readonly string[]
  /** The fingerprints of the errors that a reviewer has overruled since it was sent. */
  readonly overruled: ReadonlySet<string>
  /** Why its signature does not hold any more. */
  readonly lapse?: string | undefined
}

/** A step that a person may take: a button. */
export interface OpenStep {
  readonly step: Step
  /** Two characters. */
  readonly name: string
  /** What has to come first, one sentence each; while there is one, the button is off and says so. */
  readonly lacks: readonly string[]
  /** What the person has to write: a reason, or the address and date of publication. */
  readonly asks?: 'reason' | 'publication'
  /** Errors that want a decision: each needs the reviewer's reason to be overruled. */
  readonly overrules: Points['toOverrule']
}

/** The steps that this person may take with this report now, in the order of their buttons. */
export function stepsOpenTo(actor: Actor, standing: Standing): readonly OpenStep[] {
  return stepsOf(actor.roles, standing.state, standing.levels)
    .filter((step) => step !== 'withdraw' || standing.sentBy === actor.id)
    .map((step) => {
      const { name, asks } = moves[step]
      const overrules = decides(step, standing) ? standing.points.toOverrule : []
      return { step, name, lacks: lacksOf(step, standing), ...(asks && { asks }), overrules }
    })
}

/** Whether the step is the one that decides on the errors sent along: the first after the clerk. */
function decides(step: Step, { levels, state }: Standing): boolean {
  return step === 'approve' || (step === 'sign' && levels === 1 && state === 'submitted')
}

function lacksOf(step: Step, standing: Standing): readonly string[] {
  const { errors, unreasoned, unanswered, toOverrule } = standing.points
  const isPassing = step === 'send' || step === 'approve' || step === 'sign'
  const undecided = toOverrule.filter(({ fingerprint }) => !standing.overruled.has(fingerprint))
  const lacks: readonly (readonly [asked: boolean, count: number, says: string])[] = [
    [isPassing, errors.length, '处错误要改正'],
    [isPassing, unreasoned.length, '处错误要改正，或写明理由'],
    [step === 'send', unanswered.length, '处提醒要答复'],
    [step === 'sign' && !decides(step, standing), undecided.length, '处错误还没有审核人的意见'],
  ]
  const told = lacks.flatMap(([asked, count, says]) =>
    asked && count > 0 ? [`有 ${count} ${says}。`] : [],
  )
  const { unseen, lapse } = standing
  if (step === 'publish' && lapse !== undefined) return [lapse]
  if (!decides(step, standing) || unseen.length === 0) return told
  return [...told, `还没有看过${unseen.map((name) => `“${name}”`).join('')}。`]
}

/** Why the content of a report cannot be changed in this state; undefined where it can. */
export function lockSentence(state: State): string | undefined {
  return isEditable(state) ? undefined : locks[state]
}

const locks: Readonly<Partial<Record<State, string>>> = {
  submitted: '报告已报送，不能再改；要改请先撤回，或请审核人退回',
  reviewed: '报告已审核，不能再改；要改请审核人或签发人退回',
  signed: '报告已签发，不能再改；要改请签发人重新开启',
  published: '报告已发布，不能再改；要改请签发人重新开启',
}
