/** Test code: kinds of text that go on for ever, each as whole pieces, `length` characters at the most. */
export const textsWithoutEnd: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    [
      '一',
      ' ',
      '　',
      '\n',
      '0',
      '1',
      '１',
      'a',
      '。',
      '，',
      '、',
      '（',
      '）',
      '(',
      '《',
      '“',
      '〔',
      '"',
      '件',
      '的',
      '近百',
      '工作',
      '情况',
      '我街道',
      '街道办事处',
      '一是',
      '（一）',
      '\n1.',
      '\n一、',
      '2023年',
      '1月',
      'a@',
      'www.',
      '0-',
      '其中1件，',
      '其中：',
      '共1件，',
      '收到申请1件。',
      '予以公开1件，',
      '占1%，',
      '同比增长',
      '《条例》',
      '（《“',
      '规范性文件',
      '人民政府',
      '青禾区',
      '请填写',
      '未收取',
      '[图片]',
      '\t',
    ].map((piece) => [JSON.stringify(piece), (length: number) => repeated(piece, length)]),
  ),
  'sentences that are all different': (length) => mixed(sentences, length),
  'pieces of sentences without order': (length) => mixed(pieces, length),
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.floor(length / piece.length))
}

const pieces = [
  ...'件条，。；：、（）《》“”一二三十百0123456789\n',
  '收到',
  '申请',
  '其中',
  '共',
  '分别',
  '年度',
  '公开',
  '街道',
]

const sentences = [
  'N年，我街道召开专题会议N次。',
  '主动公开政府信息N条，其中工作动态N条。\n',
  '（N）全年收到申请N件，答复N件，结转N件。',
  '依据《中华人民共和国政府信息公开条例》第N条，',
  '一是更新栏目N个；二是整改N处。\n',
]

/** The same text for the same length, of pieces in an order that never comes back; N is another number each time. */
function mixed(list: readonly string[], length: number): string {
  let state = 1
  let text = ''
  while (text.length < length) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const piece = list[(state >>> 8) % list.length] ?? ''
    text += piece.replaceAll('N', String(state % 9_973))
  }
  return text.slice(0, length)
}
