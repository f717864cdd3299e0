import type { Profile } from './schema.ts'

const regulation = '《中华人民共和国政府信息公开条例》第四十九条'

/** Where no local notice asks for more than the form. */
export const general: Profile = {
  id: 'general',
  name: '通用（无另外要求）',
  basis: regulation,
  titleOrder: 'agencyFirst',
  subheads: { numbering: '（一）', ending: '' },
  extraSentences: [],
  lengthLimits: [],
  deadlines: [
    { what: 'publish', day: '03-31', kinds: ['政府'], basis: regulation },
    { what: 'publish', day: '01-31', basis: regulation },
  ],
}
