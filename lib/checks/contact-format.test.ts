import { contactFormat } from './contact-format.ts'
import { testCheck } from './test-check.ts'

const overview = (text: string) => ({ narratives: { overview: text } })

testCheck(contactFormat, {
  passes: {
    'what offices write': overview(
      '邮编：223107，电话：0999-8123456，（0999）8123456，传真：0999—81234567，zwgk@yunlan.gov.cn',
    ),
    'addresses of sites beside mailboxes': overview(
      '邮箱：zwgk@yunlan.gov.cn，网站：www.yunlan.gov.cn，邮箱登录mail。',
    ),
    'other digits': overview('公开***专栏，2023--2025年规划，12345热线。'),
  },
  fails: {
    'a mailbox with a stray dot': {
      given: overview('邮箱：yunlan@.qq.com。'),
      says: '“yunlan@.qq.com”不是完整的邮箱地址。',
      severity: 'hint',
    },
    'a mailbox without a domain': {
      given: overview('邮箱：yunlan@qq。'),
      says: '“yunlan@qq”不是完整的邮箱地址。',
    },
    'a mailbox without its @': {
      given: overview('电子信箱ltjd163.com。'),
      says: '“ltjd163.com”不是完整的邮箱地址，缺少“@”。',
    },
    'a masked number': {
      given: overview('电话：0999****3456。'),
      says: '“0999****3456”有几位数字被隐去。',
    },
    'two dashes': {
      given: overview('电话0531--8123456。'),
      says: '“0531--8123456”区号和号码之间多了横线。',
    },
    'a short number': { given: overview('电话：0999-81234。'), says: '“0999-81234”位数不够。' },
    'a postcode of five': { given: overview('邮编：22310。'), says: '“22310”不是六位的邮政编码。' },
    'a postcode for the whole city': {
      given: { contact: { postcode: '010000' } },
      says: '“010000”像是全市通用的邮编，可以写投递局的。',
    },
  },
  blank: { 'no contact': overview('') },
})
