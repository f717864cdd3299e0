/** The first line of every part of the package. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The namespace of WordprocessingML, as an attribute. */
export const wordNamespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A text as the value of an XML attribute. */
export function attribute(text: string): string {
  return legal(text).replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** A text without the characters that no XML file may hold: most controls and halves of a pair. */
export function legal(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
