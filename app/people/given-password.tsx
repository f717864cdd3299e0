import { Button } from '#components/ui/button.tsx'

interface Props {
  readonly username: string
  readonly password: string
  readonly onClose: () => void
}

/** A password that was made up, shown this once. */
export function GivenPassword({ username, password, onClose }: Props) {
  return (
    <>
      <p className="text-ink2">请把用户名和初始密码交给本人；密码只显示这一次，首次登录后要改。</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        <dt className="text-ink2">用户名</dt>
        <dd>{username}</dd>
        <dt className="text-ink2">初始密码</dt>
        <dd className="font-semibold tracking-wide select-all">{password}</dd>
      </dl>
      <div className="mt-4 flex justify-end">
        <Button look="primary" onClick={onClose}>
          完成
        </Button>
      </div>
    </>
  )
}
