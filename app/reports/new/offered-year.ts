/** The year a report is probably on: last year's until September, then this year's. `today` is YYYY-MM-DD. */
export function offeredYear(today: string): number {
  const [year = '', month = ''] = today.split('-')
  return Number(month) >= 10 ? Number(year) : Number(year) - 1
}
