import fc from 'fast-check'

const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'政府信息公开工作年度报告一二三本机关') },
  { weight: 3, arbitrary: fc.constantFrom(...'，。、；：！？（）《》〔〕“”‘’…—·％℃') },
  { weight: 2, arbitrary: fc.nat({ max: 99999 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('App', 'PDF', 'http://www.example.cn/a-b', '5G', 'é') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' ', '%', '-', '.', '/', '(', ')', '"', '𠮷', 'e\u0301', '\u200B'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
)

/** Test code: a line of text as reports have it, and a little of everything else. */
export const arbitraryText = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(''))
