import { z } from 'zod'
import { type Role, roles } from '#lib/review/role.ts'

const stored = z.array(z.enum(roles))

/** The roles of somebody, as they are stored. */
export function readRoles(text: string): readonly Role[] {
  return stored.parse(JSON.parse(text))
}
