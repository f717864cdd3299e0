import { expect, test } from 'vitest'
import { browserName } from './browser-name.ts'

const kit = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${kit} Chrome/120.0.0.0 Safari/537.36`,
    'Chrome 120，Windows',
  ],
  [
    `Mozilla/5.0 (Windows NT 6.1; Win64; x64) ${kit} Chrome/109.0.0.0 Safari/537.36`,
    'Chrome 109，Windows 7',
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0) ${kit} Chrome/120.0.0.0 Safari/537.36 Edg/120.0.2210.91`,
    'Edge 120，Windows',
  ],
  [
    `Mozilla/5.0 (X11; Linux x86_64) ${kit} HeadlessChrome/156.0.0.0 Safari/537.36`,
    'Chrome 156，Linux',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; rv:115.0) Gecko/20100101 Firefox/115.0', 'Firefox 115，Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
    'Safari 17，iPhone',
  ],
  [
    `Mozilla/5.0 (Linux; Android 13; M2012) ${kit} Version/4.0 Chrome/111.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0`,
    '微信 8，安卓',
  ],
  ['curl/8.5.0', '其他浏览器'],
  ['', '其他浏览器'],
])('%s is told as %s', (agent, told) => {
  expect(browserName(agent)).toBe(told)
})
