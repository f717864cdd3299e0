import { z } from 'zod'
import { usernameProblem } from './username.ts'

/** A user name from outside. */
export const usernameText = z.string('请填写用户名').superRefine((name, context) => {
  const message = usernameProblem(name)
  if (message) context.addIssue({ code: 'custom', message })
})
