/**
 * The version of the rules, saved with what they were asked about. It rises with any change of what they say of the
 * examples in `fixtures/`; `fixtures.test.ts` does not pass before.
 */
export const rulesVersion = '2026.12'
