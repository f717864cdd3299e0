import { overview as overview2021 } from '../annual-report-2021/overview.ts'
import type { Narrative } from '../schema.ts'

/** Sentences of the later form that name cells this form does not have. */
const laterOnly = new Set(['documents', 'decisions', 'inForce'])

/** Part 一: the same five aspects; sentences only where this form has their numbers. */
export const overview: Narrative = {
  kind: 'narrative',
  note: '概括本机关执行《条例》的情况，按惯例依次写主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。',
  aspects: overview2021.aspects.map((aspect) => ({
    ...aspect,
    sentences: aspect.sentences.filter(({ id }) => !laterOnly.has(id)),
  })),
}
