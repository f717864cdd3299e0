import { Button } from './button.tsx'

interface Props {
  readonly verb: string
  readonly disabled?: boolean
  readonly onClose: () => void
}

/** The foot of a form in a dialog: away from it, or submit. */
export function DialogButtons({ verb, disabled = false, onClose }: Props) {
  return (
    <div className="flex justify-end gap-2">
      <Button onClick={onClose}>取消</Button>
      <Button look="primary" type="submit" disabled={disabled}>
        {verb}
      </Button>
    </div>
  )
}
