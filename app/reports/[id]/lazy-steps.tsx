'use client'

import { lazy } from 'react'

const info = () => import('./info-step.tsx')
const table = () => import('./table-step.tsx')
const narrative = () => import('./narrative-step.tsx')
const last = () => import('./check-export.tsx')
const bar = () => import('./review-bar.tsx')
const aside = () => import('#components/form/part-aside.tsx')

/** Each step is loaded when it is first shown, so that the page itself is light. */
export const InfoStep = lazy(async () => ({ default: (await info()).InfoStep }))
export const TableStep = lazy(async () => ({ default: (await table()).TableStep }))
export const NarrativeStep = lazy(async () => ({ default: (await narrative()).NarrativeStep }))
export const CheckExport = lazy(async () => ({ default: (await last()).CheckExport }))
export const ReviewBar = lazy(async () => ({ default: (await bar()).ReviewBar }))
export const PartAside = lazy(async () => ({ default: (await aside()).PartAside }))

/** Loads all of them, so that a step can be opened without a network. */
export async function loadSteps(): Promise<void> {
  await Promise.allSettled([info(), aside(), narrative(), table(), last()])
}
