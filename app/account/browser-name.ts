/** Later ones call themselves the earlier ones too, so the order decides. */
const browsers = [
  ['微信', /MicroMessenger\/(\d+)/],
  ['Edge', /Edg\w*\/(\d+)/],
  ['Firefox', /Firefox\/(\d+)/],
  ['Chrome', /Chrom\w*\/(\d+)/],
  ['Safari', /Version\/(\d+).*Safari\//],
] as const

const systems = [
  ['鸿蒙', /HarmonyOS|OpenHarmony/],
  ['安卓', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows 7', /Windows NT 6\.1/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
] as const

/** Which browser on which system, as somebody recognises their own: `Chrome 120，Windows`. */
export function browserName(agent: string): string {
  const [name, pattern] = browsers.find(([, sign]) => sign.test(agent)) ?? []
  const system = systems.find(([, sign]) => sign.test(agent))?.[0]
  const browser = name && `${name} ${pattern?.exec(agent)?.[1]}`
  return [browser, system].filter(Boolean).join('，') || '其他浏览器'
}
