/** The A4 sheet of GB/T 9704—2012; all lengths of a page are in twips, 1/20 pt. */
export const sheet = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1588,
  right: 1474,
  /** From the lower edge of the paper to the lower edge of the page number, 7 mm below the text. */
  footer: 1304,
  header: 1134,
} as const

/** The type area: 156 mm for 28 characters, 225 mm for 22 lines. */
export const typeArea = {
  width: sheet.width - sheet.left - sheet.right,
  height: sheet.height - sheet.top - sheet.bottom,
} as const
