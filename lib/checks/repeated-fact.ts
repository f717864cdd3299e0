import type { Check, Finding } from './check.ts'
import { said } from './example.ts'
import { wordsFinding } from './finding.ts'
import { readSentences, type Sentence } from './prose.ts'

/** The same fact is told twice in one part: same doing, same thing, the same number or another one. */
export const repeatedFact: Check = {
  id: 'repeated-fact',
  name: '说了两遍的事',
  severity: 'warning',
  rationale: '同一件事在一个部分里说两遍，数字相同是重复，数字不同读者不知道哪个对。',
  basis: '按惯例；国办公开办函〔2021〕30号要求内容准确',
  example: said(
    '2023年，主动公开政府信息126条，内容准确。全年主动公开政府信息162条。',
    '2023年，主动公开政府信息126条，内容准确。其中政策文件12条。',
  ),
  reads: ['narratives', 'identity'],
  run: ({ template, report }) =>
    template.parts.flatMap(({ id }) => findingsIn(id, report.narratives[id] ?? '')),
}

interface Fact {
  /** What is told, without the number. */
  readonly key: string
  readonly number: string
  readonly words: string
  /** Which section of the part it stands in: 0 is the text before the first head. */
  readonly section: number
}

function findingsIn(part: string, text: string): Finding[] {
  const first = new Map<string, Fact>()
  return factsOf(part, text).flatMap((fact) => {
    const before = first.get(fact.key)
    if (!before) first.set(fact.key, fact)
    const fault = before && faultOf(before, fact)
    if (!fault) return []
    return [wordsFinding(repeatedFact, { ...fault, part, quote: fact.words })]
  })
}

/** An overview may be followed by its details: equal numbers in two sections are none. */
function faultOf(before: Fact, fact: Fact) {
  const { words } = fact
  if (before.number !== fact.number) {
    if (fact.key === received) return undefined
    return {
      severity: 'warning' as const,
      message: `前面写“${before.words}”，这里写“${words}”，同一件事有两个数字。`,
    }
  }
  if (before.section !== fact.section) return undefined
  const message = `前面已经写过“${before.words}”，这里又写“${words}”。`
  return { severity: 'hint' as const, message }
}

function factsOf(part: string, text: string): readonly Fact[] {
  let section = 0
  return readSentences(part, text).flatMap((sentence) => {
    if (/^（[一二三四五六七八九十]+）/.test(sentence.folded.text)) section++
    return isScoped(sentence) ? [] : clausesOf(sentence).flatMap((words) => factIn(words, section))
  })
}

/** A sentence about a part of the year, a channel, another year or a share of a whole. */
const scope =
  /其中|包括|分别|上半年|下半年|季度|\d月|较|相比|同比|同期|上年|去年|往年|截至|网站|公众号|微信|微博|平台|公开栏|公示栏|新媒体|专栏|通过|利用|依托|办公室|代表/

function isScoped({ folded }: Sentence): boolean {
  return scope.test(folded.text)
}

function clausesOf({ folded }: Sentence): readonly string[] {
  return folded.text
    .split(/[，；。：！？\n]/)
    .map((clause) => clause.replace(/^（[一二三四五六七八九十]+）/, ''))
    .filter((clause) => clause.length <= longestClause && /\d/.test(clause))
}

const longestClause = 40
const received = '收到申请'
/** Who and when, which each telling may say in its own way. */
const lead =
  /^(?:20\d\d年度?|全年度?|本年度?|年内|一年来|我[街镇乡局区县市委办厅]道?|本机关|本单位|街道|共计?|累计|总共|一共){1,4}/
const requests =
  /^(?:共|累计)?(?:收到|新收|接收|接到)(?:到|了|共|的|各类|政府|信息|公开|依申请){0,5}(?:申请(?:公开)?|公开)(?:事项|件|共|合计|为){0,2}(\d+)[件条宗次份起]$/
const published =
  /^(?:共|累计)?(?:主动)?公开(?:了|各类|政府|政务){0,2}信息(?:共|累计|总数|合计|达|为){0,2}(\d+)[件条次篇]$/

function factIn(clause: string, section: number): readonly Fact[] {
  const bare = clause.replace(lead, '')
  const [asked, told] = [requests.exec(bare)?.[1], published.exec(bare)?.[1]]
  if (asked !== undefined) return [{ key: received, number: asked, words: clause, section }]
  if (told !== undefined) return [{ key: '公开信息', number: told, words: clause, section }]
  if (bare.length < shortestClause || /(?:^|\D)0[件条次项]/.test(bare)) return []
  return [{ key: `same ${bare}`, number: bare, words: clause, section }]
}

const shortestClause = 9
