const han = '[一-龥，。；：、（）《》〈〉“”！？]'
const marks: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '<': '〈',
  '>': '〉',
}

interface Rule {
  readonly pattern: RegExp
  readonly mend: (...found: readonly string[]) => string
}

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(`(${han})[ \\u00a0\\u3000]+(?=${han})`, 'g'),
    mend: (_, sign = '') => sign,
  },
  {
    pattern: new RegExp(`(${han})\\s?([,;:!?]) ?(?=${han}|\\n|$)`, 'g'),
    mend: (_, sign = '', mark = '') => sign + marks[mark],
  },
  {
    pattern: /([^一二三四五六七八九十\d\s\w.])\.(?=[一-龥]|\n|$)/g,
    mend: (_, sign = '') => `${sign}。`,
  },
  {
    pattern: /([一-龥\n]|^)\(([^()（）\n]*)\)/g,
    mend: (_, sign = '', inner = '') => `${sign}（${inner}）`,
  },
  { pattern: /\(([^()（）\n]*[一-龥][^()（）\n]*)[)）]/g, mend: (_, inner = '') => `（${inner}）` },
  { pattern: /（([^()（）\n]*[一-龥][^()（）\n]*)\)/g, mend: (_, inner = '') => `（${inner}）` },
  { pattern: /<([一-龥][^<>\n]*)>/g, mend: (_, inner = '') => `〈${inner}〉` },
]

/** Addresses and mailboxes, where half-width marks belong; the bound keeps a long run of digits from costing its square. */
const address = /(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+|[\w.-]{1,64}@[\w.-]+/g

/** A Chinese text with full-width marks and no spaces between its characters, and how many places that changed. */
export function fullWidth(text: string): { readonly text: string; readonly changes: number } {
  let changes = 0
  let mended = ''
  let from = 0
  const mendPiece = (piece: string) =>
    rules.reduce(
      (current, { pattern, mend }) =>
        current.replace(pattern, (...found: string[]) => {
          changes++
          return mend(...found)
        }),
      piece,
    )
  for (const { index, 0: found } of text.matchAll(address)) {
    mended += mendPiece(text.slice(from, index)) + found
    from = index + found.length
  }
  return { text: mended + mendPiece(text.slice(from)), changes }
}
