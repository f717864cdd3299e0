import { annualReport2021 } from '#templates/annual-report-2021/template.ts'
import { ordinaryReport } from './ordinary-report.ts'

/** Test code: a correct and ordinary report of a street on a year without requests. */
export const testReport = ordinaryReport(annualReport2021)
