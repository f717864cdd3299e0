const offset = 8 * 60 * 60 * 1000

/** An ISO time as a person in China reads it: `2024-01-12 10:32`. The whole country has one zone. */
export function beijingTime(iso: string): string {
  return new Date(Date.parse(iso) + offset).toISOString().slice(0, 16).replace('T', ' ')
}
