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

/** Straight quotation marks, two by two; Chinese words between them take “”. Behind a digit one may be an inch. */
const quoted = /"([^"]*)"/g

function turned(found: string, words: string): string {
  return /[一-龥]/.test(words) ? `“${words}”` : found
}

interface Rule {
  readonly pattern: RegExp
  readonly mend: (...found: readonly string[]) => string
}

const rules: readonly Rule[] = [
  {
    pattern: /[[(［]((?:19|20)\d{2})[\])］](?=\s?\d{1,4}\s?号)/g,
    mend: (_, year = '') => `〔${year}〕`,
  },
  {
    pattern: /^[^"\n]*(?:"[^"\n]*"[^"\n]*)+$/gm,
    mend: (line = '') => (/\d"/.test(line) ? line : line.replace(quoted, turned)),
  },
  {
    pattern: new RegExp(`(${han})[ \\u00a0\\u2000-\\u200a\\u202f\\u3000]+(?=${han})`, 'g'),
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
          const by = mend(...found)
          if (by !== found[0]) changes++
          return by
        }),
      piece,
    )
  for (const { index, 0: found } of text.matchAll(address)) {
    mended += mendPiece(text.slice(from, index)) + found
    from = index + found.length
  }
  return { text: mended + mendPiece(text.slice(from)), changes }
}
