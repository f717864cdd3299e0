import { Button } from './button.tsx'

/** A verb as its button says it, and what it does. */
export type Verb = readonly [verb: string, act: () => void]

interface Props {
  /** What the row is called: read out with each verb. */
  readonly name: string
  readonly verbs: readonly Verb[]
  readonly disabled?: boolean
}

/** What can be done with one row of a list. */
export function RowVerbs({ name, verbs, disabled = false }: Props) {
  return verbs.map(([verb, act]) => (
    <Button
      key={verb}
      size="small"
      look="link"
      disabled={disabled}
      aria-label={`${verb}：${name}`}
      onClick={act}
    >
      {verb}
    </Button>
  ))
}
