'use client'

import { useState } from 'react'
import { Dialog } from '#components/ui/dialog.tsx'
import { TextForm } from './text-form.tsx'

/** A comment that a return can point at. */
export interface Attachable {
  readonly id: string
  readonly place: string
  readonly text: string
}

interface Props {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly verb: string
  /** Open comments to choose from; none for steps that point at none. */
  readonly comments: readonly Attachable[]
  readonly onReason: (reason: string, comments: readonly string[]) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks why: the reason is written into the log and shown to the office. */
export function ReasonDialog({ comments, onReason, onClose, ...texts }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>(comments.map(({ id }) => id))
  return (
    <Dialog title={texts.title} onClose={onClose}>
      <TextForm
        label={texts.label}
        hint={texts.hint}
        verb={texts.verb}
        onText={(reason) => onReason(reason, chosen)}
        onCancel={onClose}
      >
        {comments.length > 0 && (
          <fieldset className="text-sm">
            <legend className="text-ink2">一并附上的意见</legend>
            {comments.map(({ id, place, text }) => (
              <label key={id} className="flex items-start gap-2 py-0.5">
                <input
                  type="checkbox"
                  className="mt-1"
                  checked={chosen.includes(id)}
                  onChange={({ target }) =>
                    setChosen(
                      target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
                    )
                  }
                />
                <span className="min-w-0 wrap-anywhere">
                  <span className="text-ink2">{place}</span>　{text}
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </TextForm>
    </Dialog>
  )
}
