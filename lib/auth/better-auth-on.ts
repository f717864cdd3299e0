import { betterAuth } from 'better-auth'
import { nextCookies } from 'better-auth/next-js'
import { username } from 'better-auth/plugins'
import type { Database } from '#lib/database/open-database.ts'
import { addressHeader } from './client-address.ts'
import { passwordLimit } from './password-problem.ts'
import { normalUsername, usernameProblem } from './username.ts'

interface Settings {
  readonly secret: string
  /** Whether people reach the program through https. */
  readonly isSecure: boolean
}

/** Seconds; a working day, after which everybody signs in again. */
const sessionLength = 12 * 60 * 60

const moments = { createdAt: 'created_at', updatedAt: 'updated_at' }

const user = {
  modelName: 'people',
  fields: { emailVerified: 'email_verified', ...moments },
  additionalFields: {
    organization: { type: 'string', required: true, input: false },
    roles: { type: 'string', required: true, input: false },
    mustChangePassword: {
      type: 'boolean',
      required: true,
      input: false,
      fieldName: 'must_change_password',
    },
    disabledAt: { type: 'string', required: false, input: false, fieldName: 'disabled_at' },
  },
} as const

const session = {
  modelName: 'sessions',
  expiresIn: sessionLength,
  disableSessionRefresh: true,
  fields: {
    userId: 'person_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...moments,
  },
}

/**
 * better-auth on our tables: sessions, their cookies, and the hashing of passwords. Only its
 * functions are used; its addresses are not served.
 */
export function betterAuthOn(database: Database, { secret, isSecure }: Settings) {
  return betterAuth({
    // Whatever the database, dates are stored as text and booleans as 0 and 1.
    database: { db: database, type: 'sqlite' },
    secret,
    baseURL: isSecure ? 'https://localhost' : 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: passwordLimit,
    },
    user,
    session,
    account: { modelName: 'credentials', fields: credentialFields },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...moments } },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => isEnabled(database, userId) } },
    },
    advanced: {
      cookiePrefix: 'nianbao',
      useSecureCookies: isSecure,
      database: { generateId: 'uuid', validateSchema: false },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 100,
        usernameNormalization: normalUsername,
        usernameValidator: (name) => usernameProblem(name) === undefined,
      }),
      // The last one: it hands the cookies of the others to Next.
      nextCookies(),
    ],
  })
}

const credentialFields = {
  accountId: 'account_id',
  providerId: 'provider_id',
  userId: 'person_id',
  accessToken: 'access_token',
  refreshToken: 'refresh_token',
  idToken: 'id_token',
  accessTokenExpiresAt: 'access_token_expires_at',
  refreshTokenExpiresAt: 'refresh_token_expires_at',
  ...moments,
}

/** A false keeps the session from being made. */
async function isEnabled(database: Database, id: string): Promise<false | undefined> {
  const person = await database
    .selectFrom('people')
    .select('id')
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return person ? undefined : false
}
