/** One administrative place: its code (2, 4, 6 or 9 digits) and its official name. */
export interface Place {
  readonly code: string
  readonly name: string
}

/** Places with those above them: the whole country, or the part of it that a page needs. */
export type Places = readonly Place[]

interface Index {
  readonly byCode: ReadonlyMap<string, Place>
  /** By official name and by the shorter one of autonomous places. */
  readonly byName: ReadonlyMap<string, Places>
  /** The lengths of the names that begin with a character, long ones first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

const known = new WeakMap<Places, Index>()

/** The places by code and by name; made once. */
export function indexOf(places: Places): Index {
  const last = known.get(places)
  if (last) return last
  const byName = new Map<string, Place[]>()
  const lengths = new Map<string, Set<number>>()
  for (const place of places) {
    for (const name of namesOf(place)) {
      const same = byName.get(name)
      if (same) same.push(place)
      else byName.set(name, [place])
      const first = name.charAt(0)
      lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length))
    }
  }
  const index = {
    byCode: new Map(places.map((place) => [place.code, place])),
    byName,
    lengths: new Map([...lengths].map(([first, all]) => [first, [...all].sort((a, b) => b - a)])),
  }
  known.set(places, index)
  return index
}

/** The peoples by whom autonomous places are named, with and without 族. */
const peoples =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'
    .split(' ')
    .map((people) => `${people}族`)
    .concat('各族', '哈萨克', '柯尔克孜', '蒙古', '塔吉克', '锡伯')

/** 石柱土家族自治县 is also 石柱县, 阿坝藏族羌族自治州 阿坝州, 单家集回族乡 单家集乡. */
function namesOf({ name }: Place): readonly string[] {
  const kind = /自治[州县旗]$|[乡镇]$/.exec(name)?.[0]
  if (kind === undefined) return [name]
  const whole = name.slice(0, -kind.length).replace(/民族$/, '')
  const own = withoutPeoples(whole)
  return own === whole || own.length < 2 ? [name] : [name, own + kind.slice(-1)]
}

function withoutPeoples(name: string): string {
  const last = peoples.find((people) => name.endsWith(people))
  return last ? withoutPeoples(name.slice(0, -last.length)) : name
}

/** The places that contain this one, nearest first. */
export function placesAbove(places: Places, { code }: Place): Places {
  const { byCode } = indexOf(places)
  return [6, 4, 2].flatMap((length) => {
    const above = length < code.length ? byCode.get(code.slice(0, length)) : undefined
    return above ? [above] : []
  })
}

/** Whether the one is the other or lies in it. */
export function isWithin(inner: Place, outer: Place): boolean {
  return inner.code.startsWith(outer.code)
}
