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

/** Whether the straight marks of a line come two by two, and none of them may be an inch. */
function isQuotedInPairs(line: string): boolean {
  return line.split('"').length % 2 === 1 && !/\d"/.test(line)
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
    pattern: /[^\n]+/g,
    mend: (line = '') => (isQuotedInPairs(line) ? line.replace(quoted, turned) : line),
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
  {
    pattern: /\([^()（）\n]*[)）]|（[^()（）\n]*\)/g,
    mend: (found = '') => (/[一-龥]/.test(found) ? `（${found.slice(1, -1)}）` : found),
  },
  { pattern: /<([一-龥][^<>\n]*)>/g, mend: (_, inner = '') => `〈${inner}〉` },
]

/** Addresses, mailboxes, and words that are none of both: each run is looked at once, wherever it begins. */
const run = /(?:https?:\/\/|www\.)[\w./?=&%#~:+-]+|[\w.-]+(?:@[\w.-]+)?/g

/** Half-width marks belong into addresses and mailboxes. */
function isAddress(found: string): boolean {
  return /^(?:https?:\/\/|www\.)|@/.test(found)
}

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
  for (const { index, 0: found } of text.matchAll(run)) {
    if (!isAddress(found)) continue
    mended += mendPiece(text.slice(from, index)) + found
    from = index + found.length
  }
  return { text: mended + mendPiece(text.slice(from)), changes }
}
