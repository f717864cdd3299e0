/**
 * What people choose first: the heads of the published lists of leaked passwords, English and
 * Chinese (pinyin, love numbers, keyboard walks), and words of this trade. Lower case, no spaces.
 */
export const commonPasswords: readonly string[] =
  `password passw0rd p@ssword p@ssw0rd passwd iloveyou ilovechina letmein welcome admin administrator
root login master dragon monkey sunshine princess football baseball superman batman trustno1 shadow
michael jordan whatever starwars computer internet samsung google default changeme secret test guest
user hello helloworld freedom charlie donald qwerty qwertyuiop qwertyuiopasdfgh asdfghjkl
asdfghjklzxcvbnm zxcvbnm zxcvbnmasdfghjkl qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qazwsx
qazwsxedc qazwsxedcrfv qazwsxedcrfvtgb qazwsxedcrfvtgbyhnujm 1qaz2wsx 1qaz2wsx3edc 1qaz2wsx3edc4rfv
1qaz2wsx3edc4rfv5tgb zaq12wsx !qaz2wsx !qaz@wsx abc abcd abcde abcdef abcdefg abcdefgh abcabc aabbcc
a1b2c3 a1b2c3d4 a1b2c3d4e5 q1w2e3 q1w2e3r4 q1w2e3r4t5 1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y
correcthorsebatterystaple thequickbrownfox tobeornottobe maytheforcebewithyou
woaini woaiwojia woaizhongguo wodemima mima mimashi mimamima nihao nihaoma nishishui woshishui
tiantian xiaoxiao yiyi wangyu zhangwei wangwei liwei zhanglei xiaoming zhongguo zhonghua beijing
shanghai guangdong shuzi yonghu guanliyuan zhengfu zhengwu zhengwugongkai xinxigongkai bangongshi
jiedao jiedaobanshichu gongkai nianbao woaibeijing tiananmen aini aini1314 woaini1314 woaini520
ainiyiwannian aishiteru 5201314 1314520 52013145201314 3344520 7758521 7758258 1314521 584520
我爱你 我爱你中国 我爱中国 我爱我家 密码 我的密码 这是密码 管理员 政府 政务公开 信息公开 政府信息公开
年报 年度报告 办公室 党政办公室 街道办事处 为人民服务 不忘初心 不忘初心牢记使命 中国 中华人民共和国 北京
好好学习天天向上 床前明月光疑是地上霜 床前明月光疑是地上霜举头望明月 白日依山尽黄河入海流 芝麻开门
一二三四五六七八九十 天地玄黄宇宙洪荒 人之初性本善 人之初性本善性相近习相远 春眠不觉晓处处闻啼鸟`.split(
    /\s+/,
  )
