import { notAtEnd, notAtStart } from '#lib/page/line-rules.ts'
import { attribute, wordNamespace, xmlHead } from './xml.ts'

const microsoft = 'http://schemas.microsoft.com/office/word'

/**
 * The part `word/settings.xml`: left and right pages differ, marks keep their full width, and lines
 * break by the same lists as on our own page.
 */
export const settingsXml =
  `${xmlHead}<w:settings ${wordNamespace}>` +
  '<w:defaultTabStop w:val="640"/><w:evenAndOddHeaders/>' +
  '<w:characterSpacingControl w:val="doNotCompress"/>' +
  `<w:noLineBreaksAfter w:lang="zh-CN" w:val="${attribute(notAtEnd)}"/>` +
  `<w:noLineBreaksBefore w:lang="zh-CN" w:val="${attribute(notAtStart)}"/>` +
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="${microsoft}" w:val="15"/></w:compat>` +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>' +
  '</w:settings>'
