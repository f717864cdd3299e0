/** What web pages print around a report, line by line: never part of its text. */
const before =
  /^[【[（(]?\s*(?:发布(?:日期|时间|机构|单位|者|人)|(?:公开|成文|生成|更新|采集|录入|创建)(?:日期|时间)|日期|时间|信息?来源|来源|作者|编辑|责任编辑|索引号?|文号|发文字号|主题词|主题分类|关键词|关键字|标题|名称|单位|体裁|分类|组配|有效性|时效|浏览|阅读|访问|点击|字体|字号|大小|打印|分享|收藏|保存|下载|附件|当前位置|您(?:的|现在|当前)?(?:的)?位置|您所在|位置|首页|无障碍|长者|适老|登录|注册|扫一扫|二维码|视力保护|背景色|语音|关闭|繁體|简体|文件已失效|朗读)/
const after =
  /^[【[（(]?\s*(?:打印|关闭|分享|收藏|返回|上一[篇条页]|下一[篇条页]|相关(?:附件|链接|文章|阅读|新闻|文档|信息|稿件|解读)|附件|扫一扫|扫描|二维码|微信|主办|承办|协办|版权|备案|网站(?:标识|地图|声明|备案)|[\u4e00-\u9fa5]ICP|技术支持|联系我们|关于我们|友情链接|责任编辑|信息来源|浏览次数|阅读次数|点击数|字体|字号|Copyright|您(?:对|认为)|诚邀|邀请您|Produced|政府网站|公网安备)/i

const longest = 60

/** The bullets of a list: pages set what stands around a report as one. */
const bullets = /^[\s•·●○■◆▪|｜*]+/

/** Whether a line above the text belongs to the page around it: 索引号, 打印, 浏览次数, a bullet alone. */
export function isHeadChrome(text: string): boolean {
  const plain = text.replace(bullets, '').trim()
  return (
    plain === '' ||
    isStamp(plain) ||
    (plain.length <= longest && before.test(plain) && !/[。；]/.test(plain))
  )
}

/** Whether a line below the text does: 相关附件, 版权所有. */
export function isFootChrome(text: string): boolean {
  const plain = text.trim()
  return plain.length <= longest && after.test(plain) && !/[。；]/.test(plain)
}

/** Whether a line is the number of a page: `— 1 —`, `-3-`, 第3页. */
export function isPageNumber(text: string): boolean {
  return /^\s*(?:[-—–－─]+\s*\d{1,3}\s*[-—–－─]+|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?|(?:Page|P\.)\s*\d{1,3})\s*$/i.test(
    text,
  )
}

/** A date or a time alone. */
function isStamp(text: string): boolean {
  return /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?$/.test(text)
}
