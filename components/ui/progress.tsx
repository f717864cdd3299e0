interface Props {
  readonly label: string
  /** From 0 to 1; absent while nobody knows how far it is. */
  readonly value?: number
}

/** A thin bar that tells how far something is. */
export function Progress({ label, value }: Props) {
  return <progress className="progress" aria-label={label} max={1} value={value} />
}
