'use client'

import type { PasteChoices, ReadingQuestion } from './paste-plan.ts'
import type { Reading } from './pasted-value.ts'

interface Props {
  readonly questions: readonly ReadingQuestion[]
  readonly taken: PasteChoices['taken']
  readonly onChoose: (choices: PasteChoices) => void
}

/** More ways of writing than these are not quoted. */
const quoted = 4

/** One question for each kind of text that may be meant as a number: 无 as 0, 十二 as 12. */
export function PasteQuestions({ questions, taken, onChoose }: Props) {
  return questions.map((question) => (
    <fieldset
      key={question.kind}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-md border border-accent bg-accent-w px-3 py-2"
    >
      <legend className="float-left mr-4 font-semibold">{legend(question)}</legend>
      {[true, false].map((isTaken) => (
        <label key={String(isTaken)} className="flex items-center gap-1.5">
          <input
            type="radio"
            name={`paste-${question.kind}`}
            checked={question.isTaken === isTaken}
            onChange={() => onChoose({ taken: { ...taken, [question.kind]: isTaken } })}
            className="accent-accent"
          />
          {isTaken ? verbs[question.kind](question) : '照原样'}
        </label>
      ))}
    </fieldset>
  ))
}

const verbs: Readonly<Record<Reading, (question: ReadingQuestion) => string>> = {
  nothing: () => '作 0 填入',
  numeral: (question) => `换成数字 ${numbers(question)}`,
  format: (question) => `换成数字 ${numbers(question)}`,
}

function legend({ count, samples }: ReadingQuestion): string {
  const texts = samples.slice(0, quoted).map(({ text }) => `“${text}”`)
  return `${count} 格是${texts.join('')}${samples.length > quoted ? '等' : ''}`
}

function numbers({ samples }: ReadingQuestion): string {
  const shown = samples.slice(0, quoted).map(({ number }) => number)
  return shown.join('、') + (samples.length > quoted ? '等' : '')
}
