import { general } from './general.ts'
import type { Profile } from './schema.ts'

const notice = '武政办发〔2025〕54号'

/** 甘肃省武威市. What its notice leaves open is as in `general`. */
export const wuwei: Profile = {
  ...general,
  id: 'wuwei',
  name: '甘肃省武威市',
  basis: notice,
  lengthLimits: [{ part: 'overview', characters: 1000, basis: notice }],
}
