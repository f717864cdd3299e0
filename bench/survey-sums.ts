import { SurveyModel } from 'survey-core'
import type { Form } from '#lib/report/form.ts'
import type { SumCheck } from './zod-sums.ts'

/** The rival form builders take: a SurveyJS survey, a question a cell, its sums as expressions. */
export function surveySums(form: Form): SumCheck {
  const name = (at: number) => `q${at}`
  const side = (positions: readonly number[]) => positions.map((at) => `{${name(at)}}`).join(' + ')
  const sums = form.relations.filter(({ relation }) => relation.kind === 'sum')
  const elements = form.cells.map((_, at) => ({
    type: 'text',
    inputType: 'number',
    name: name(at),
    isRequired: true,
    validators: [
      { type: 'numeric', minValue: 0 },
      ...sums
        .filter(({ right }) => right[0] === at)
        .map(({ left, right }) => ({
          type: 'expression',
          expression: `${side(left)} = ${side(right)}`,
        })),
    ],
  }))
  const survey = new SurveyModel({ elements, checkErrorsMode: 'onComplete' })
  return (texts) => {
    survey.data = Object.fromEntries(texts.map((text, at) => [name(at), Number(text)]))
    survey.validate(true)
    return survey.getAllQuestions().reduce((all, { errors }) => all + errors.length, 0)
  }
}
