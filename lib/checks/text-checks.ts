import { artefact } from './artefact.ts'
import { breakdown } from './breakdown.ts'
import type { Check } from './check.ts'
import { confusable } from './confusable.ts'
import { contact } from './contact.ts'
import { contactFormat } from './contact-format.ts'
import { documentNumber } from './document-number.ts'
import { doubledWord } from './doubled-word.ts'
import { figureUnchanged } from './figure-unchanged.ts'
import { flattenedTable } from './flattened-table.ts'
import { foreignPlace } from './foreign-place.ts'
import { formVintage } from './form-vintage.ts'
import { genericText } from './generic-text.ts'
import { heading } from './heading.ts'
import { impossibleDate } from './impossible-date.ts'
import { lawName } from './law-name.ts'
import { leftoverYear } from './leftover-year.ts'
import { lostStop } from './lost-stop.ts'
import { lostYear } from './lost-year.ts'
import { missingObject } from './missing-object.ts'
import { nameConsistency } from './name-consistency.ts'
import { numberMissing } from './number-missing.ts'
import { numbering } from './numbering.ts'
import { overviewLength } from './overview-length.ts'
import { partsAddUp } from './parts-add-up.ts'
import { personalData } from './personal-data.ts'
import { preambleParts } from './preamble-parts.ts'
import { punctuationWidth } from './punctuation-width.ts'
import { relativeYear } from './relative-year.ts'
import { repeatedFact } from './repeated-fact.ts'
import { repeatedPassage } from './repeated-passage.ts'
import { reportName } from './report-name.ts'
import { reportingPeriod } from './reporting-period.ts'
import { sameAsLastYear } from './same-as-last-year.ts'
import { shortName } from './short-name.ts'
import { signatureDate } from './signature-date.ts'
import { splitDigits } from './split-digits.ts'
import { supersededNotice } from './superseded-notice.ts'
import { tableMissing } from './table-missing.ts'
import { term } from './term.ts'
import { textMatchesTable } from './text-matches-table.ts'
import { textTooLong } from './text-too-long.ts'
import { traditionalScript } from './traditional-script.ts'
import { urlRunOn } from './url-run-on.ts'
import { vagueNumber } from './vague-number.ts'
import { wrongScope } from './wrong-scope.ts'
import { yearOnYearStatement } from './year-on-year-statement.ts'
import { yearOnYearSwing } from './year-on-year-swing.ts'

/**
 * The checks that read the words of a report or last year's, in reading order. They are slower than
 * the rest, so that an editor lets them wait until typing rests.
 */
export const textChecks: readonly Check[] = [
  textTooLong,
  splitDigits,
  yearOnYearSwing,
  textMatchesTable,
  breakdown,
  partsAddUp,
  numberMissing,
  yearOnYearStatement,
  figureUnchanged,
  sameAsLastYear,
  formVintage,
  heading,
  tableMissing,
  flattenedTable,
  missingObject,
  preambleParts,
  shortName,
  nameConsistency,
  reportName,
  foreignPlace,
  supersededNotice,
  reportingPeriod,
  contact,
  signatureDate,
  contactFormat,
  impossibleDate,
  lostYear,
  leftoverYear,
  lawName,
  documentNumber,
  artefact,
  personalData,
  repeatedPassage,
  repeatedFact,
  doubledWord,
  lostStop,
  confusable,
  wrongScope,
  numbering,
  relativeYear,
  overviewLength,
  genericText,
  vagueNumber,
  term,
  punctuationWidth,
  urlRunOn,
  traditionalScript,
].map((check) => ({ ...check, isLate: true }))
