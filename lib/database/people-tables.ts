/** The tables of accounts. What better-auth keeps there it keeps under its own names in `lib/auth`. */
export interface PeopleTables {
  settings: SettingsTable
  organizations: OrganizationsTable
  people: PeopleTable
  sessions: SessionsTable
  credentials: CredentialsTable
  verifications: VerificationsTable
  sign_in_attempts: SignInAttemptsTable
}

export interface SettingsTable {
  name: string
  value: string
}

/** An office; those without a parent stand at the top. */
export interface OrganizationsTable {
  id: string
  parent_id: string | null
  name: string
  created_at: string
}

export interface PeopleTable {
  id: string
  name: string
  /** Normalised: NFKC and lower case. */
  username: string
  /** Nobody's address: better-auth wants one. */
  email: string
  email_verified: number
  image: string | null
  organization: string
  /** JSON, a list of roles. */
  roles: string
  must_change_password: number
  disabled_at: string | null
  created_at: string
  updated_at: string
}

export interface SessionsTable {
  id: string
  person_id: string
  token: string
  expires_at: string
  created_at: string
  updated_at: string
  ip_address: string | null
  user_agent: string | null
}

export interface CredentialsTable {
  id: string
  account_id: string
  provider_id: string
  person_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: string | null
  refresh_token_expires_at: string | null
  scope: string | null
  /** A salt and a hash. */
  password: string | null
  created_at: string
  updated_at: string
}

export interface VerificationsTable {
  id: string
  identifier: string
  value: string
  expires_at: string
  created_at: string
  updated_at: string
}

/** How often somebody failed to sign in, by account name and by address. */
export interface SignInAttemptsTable {
  key: string
  failures: number
  locked_until: string
  last_at: string
}
