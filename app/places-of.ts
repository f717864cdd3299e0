import { textsOf } from '#lib/checks/texts-of.ts'
import { country } from '#lib/places/country.ts'
import type { Places } from '#lib/places/places.ts'
import { sliceOf } from '#lib/places/slice-of.ts'
import type { Report } from '#lib/report/report.ts'
import { templateById } from '#templates/registry.ts'

/** The places that a page about one report needs, so that its checks find what those of the server find. */
export function placesOf(report: Report): Places {
  const template = templateById(report.template)
  const texts = template ? textsOf(template, report).map(({ text }) => text) : []
  return sliceOf(country(), { agency: report.agency, texts })
}
