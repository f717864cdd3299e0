/**
 * The radicals of U+2E80–2EF3 with the ideograph each stands for, as Unicode’s EquivalentUnifiedIdeograph.txt (14.0)
 * says. NFKC leaves all but two of them as they are.
 */
const supplement =
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟'

/**
 * Where the ideograph of a radical is not the form that this country prints: a PDF that holds ⼾ shows 户, never 戶.
 */
const printedHere = '⼾户 ⾭青 ⿈黄'

const ordinary = new Map(
  `${supplement} ${printedHere}`.split(' ').map((pair): [string, string] => {
    const [radical = '', ideograph = ''] = pair
    return [radical, ideograph]
  }),
)

/** Radicals (U+2E80–2FD5), and ideographs that were encoded twice (U+F900–FAFF, U+2F800–2FA1F). */
const otherForms = /[\u2e80-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/**
 * A text with the ordinary ideograph wherever a radical or a second encoding of it stands, as programs that copy from
 * PDF files leave them: ⽉ is 月, ⻓ is 长. Nothing else is touched; NFKC would also turn widths and marks.
 */
export function ordinaryIdeographs(text: string): string {
  return text.replace(otherForms, (sign) => ordinary.get(sign) ?? sign.normalize('NFKC'))
}
