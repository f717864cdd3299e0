import type { Places } from '#lib/places/places.ts'

/** Test code: a small country of places that do not exist. */
export const testPlaces: Places = [
  { code: '91', name: '临泽省' },
  { code: '9101', name: '云澜市' },
  { code: '910101', name: '青禾区' },
  { code: '910101001', name: '柳塘街道' },
  { code: '910101002', name: '东湖街道' },
  { code: '910101003', name: '柳溏街道' },
  { code: '910101400', name: '云澜化工园区' },
  { code: '910102', name: '松岭区' },
  { code: '910102001', name: '松岭街道' },
  { code: '910103', name: '城区' },
  { code: '9102', name: '远山市' },
  { code: '910201', name: '石桥县' },
  { code: '910201100', name: '城关镇' },
  { code: '910202', name: '南坪苗族自治县' },
  { code: '910202100', name: '城关镇' },
  { code: '910202101', name: '河口镇' },
]
