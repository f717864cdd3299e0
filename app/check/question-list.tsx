'use client'

import type { Question, Replies } from './questions.ts'

interface Props {
  readonly questions: readonly Question[]
  readonly replies: Replies
  readonly onReply: (question: string, choice: string) => void
}

/** What only a person can tell before the units are added up. */
export function QuestionList({ questions, replies, onReply }: Props) {
  return (
    <section
      aria-labelledby="questions"
      className="rounded-md border border-l-3 border-line border-l-warn bg-paper px-3 py-2.5"
    >
      <h2 id="questions" className="font-semibold">
        汇总之前要确认
      </h2>
      <div className="mt-1 flex flex-col gap-3">
        {questions.map(({ id, says, choices }) => (
          <fieldset key={id}>
            <legend>{says}</legend>
            <div className="mt-1 flex flex-col gap-1">
              {choices.map((choice) => (
                <label key={choice.id} className="flex w-fit cursor-pointer items-baseline gap-2">
                  <input
                    type="radio"
                    name={id}
                    checked={replies[id] === choice.id}
                    onChange={() => onReply(id, choice.id)}
                    className="accent-accent"
                  />
                  {choice.says}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </section>
  )
}
