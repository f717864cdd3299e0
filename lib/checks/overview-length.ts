import { withoutSpaces } from '#lib/text/half-width.ts'
import { profileById } from '#templates/profiles/registry.ts'
import type { Check } from './check.ts'
import { wordsFinding } from './finding.ts'

/** A part is longer than the local notice asks for; silent where no notice sets a limit. */
export const overviewLength: Check = {
  id: 'overview-length',
  name: '篇幅',
  severity: 'hint',
  rationale: '有的地方对篇幅有要求；没有要求的地方不检查。',
  basis: '所选的本地要求',
  example: {
    wrong: { profile: 'wuwei', narratives: { overview: '公开信息一条。'.repeat(150) } },
    right: { profile: 'wuwei', narratives: { overview: '公开信息一条。'.repeat(20) } },
  },
  reads: ['narratives', 'identity'],
  run({ template, report, profile }) {
    return profileById(profile).lengthLimits.flatMap(({ part, characters, basis }) => {
      const length = withoutSpaces(report.narratives[part] ?? '').length
      const title = template.parts.find(({ id }) => id === part)?.title
      if (length <= characters || !title) return []
      const message = `“${title}”有 ${length} 字，${basis}要求原则上不超过 ${characters} 字，多 ${length - characters} 字。`
      return [wordsFinding(overviewLength, { message, part, quote: '', about: String(length) })]
    })
  },
}
