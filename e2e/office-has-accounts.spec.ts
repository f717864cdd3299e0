import type { Page } from '@playwright/test'
import { offices, password, seedOffices, seedPeople } from './support/accounts.ts'
import { expectNothingSerious } from './support/axe.ts'
import { seed } from './support/database.ts'
import { filledDraft } from './support/drafts.ts'
import { expect, test } from './support/test.ts'

test.use({ isChosen: false })

const own = '院里那棵老槐树今年又发了新芽呢'

async function signIn(page: Page, username: string, secret: string): Promise<void> {
  await page.goto('/login')
  await enter(page, username, secret)
}

async function enter(page: Page, username: string, secret: string): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(secret)
  await page.getByRole('button', { name: '登录' }).click()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: '账号' }).getByRole('button', { name: '退出' }).click()
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
}

test('the first start asks; one person at this machine goes on as before', async ({ page }) => {
  await page.goto('/reports/new')
  await expect(page.getByRole('heading', { name: '怎样使用年报' })).toBeVisible()
  await page.getByRole('button', { name: '单人使用' }).click()
  await expect(page.getByRole('heading', { name: '新建年度报告' })).toBeVisible()
  await page.goto('/login')
  await expect(page.getByRole('heading', { name: '新建年度报告' })).toBeVisible()
})

test('an administrator sets up offices and accounts; a clerk chooses a password first', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: '多人使用' }).click()
  await page.getByLabel('单位名称').fill('云岚市青河区')
  await page.getByLabel('管理员姓名').fill('李青')
  await page.getByLabel('用户名').fill('liqing')
  await page.getByLabel('密码', { exact: true }).fill('123456789012345')
  await page.getByLabel('再输一次密码').fill('123456789012345')
  await page.getByRole('button', { name: '建立' }).click()
  await expect(page.getByText('这个密码太常见')).toBeVisible()
  await expectNothingSerious(page, 'start')
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByLabel('再输一次密码').fill(password)
  await page.getByRole('button', { name: '建立' }).click()

  await page.getByRole('button', { name: '加机构：云岚市青河区' }).click()
  await page.getByRole('dialog').getByLabel('机构名称').fill('北苑街道办事处')
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await page.getByRole('button', { name: '加人员：北苑街道办事处' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('姓名').fill('王小')
  await dialog.getByLabel('用户名').fill('王小')
  await expectNothingSerious(page, 'a new account')
  await dialog.getByRole('button', { name: '确定' }).click()
  const given = (await dialog.locator('dd').nth(1).textContent()) ?? ''
  expect(given).toMatch(/^(\w{4}-){3}\w{4}$/)
  await dialog.getByRole('button', { name: '完成' }).click()
  await signOut(page)
  await expectNothingSerious(page, 'login')

  await signIn(page, '王小', given)
  await expect(page.getByRole('heading', { name: '请先设置自己的密码' })).toBeVisible()
  await page.goto('/reports/new')
  await expect(page.getByRole('heading', { name: '请先设置自己的密码' })).toBeVisible()
  await expectNothingSerious(page, 'the first password')
  await page.getByLabel('管理员给的密码').fill(given)
  const secret = page.getByLabel('新密码', { exact: true })
  await secret.fill(own)
  await expect(secret).toHaveAttribute('type', 'password')
  await page.getByRole('button', { name: '显示' }).nth(1).click()
  await expect(secret).toHaveAttribute('type', 'text')
  await page.getByLabel('再输一次新密码').fill(own)
  await page.getByRole('button', { name: '修改' }).click()
  await expect(page.getByRole('heading', { name: '新建年度报告' })).toBeVisible()
  await expect(page.getByRole('link', { name: '人员与机构' })).toHaveCount(0)
})

test('an office sees its own reports, the one above knows of them; all sessions end at once', async ({
  app,
  page,
  browser,
}) => {
  await seedOffices(app)
  const [north = '', south = '', above = ''] = await seedPeople(app, [
    { office: 'north', roles: ['clerk'] },
    { office: 'south', roles: ['clerk'] },
    { office: 'district', roles: ['oversight'] },
  ])
  const id = await seed(app, filledDraft, 'north')
  await signIn(page, south, password)
  await expect(page.getByRole('heading', { name: '新建年度报告' })).toBeVisible()
  expect((await page.goto(`/reports/${id}`))?.status()).toBe(404)
  await page.goto('/')
  await signOut(page)
  await signIn(page, above, password)
  await expect(page.getByRole('heading', { name: '北苑街道办事处' })).toBeVisible()
  await signOut(page)

  await signIn(page, north, password)
  await expect(page.getByRole('row')).toHaveCount(2)
  const elsewhere = await browser.newContext({ baseURL: app.url })
  const other = await elsewhere.newPage()
  await signIn(other, north, password)
  await expect(other.getByRole('row')).toHaveCount(2)
  await other.goto('/account')
  await expect(other.getByText('本次登录')).toBeVisible()
  await expectNothingSerious(other, 'account')
  await other.getByRole('button', { name: '全部退出' }).click()
  await expect(other.getByRole('heading', { name: '登录' })).toBeVisible()
  await page.goto(`/reports/${id}/history`)
  await expect(page.getByRole('heading', { name: '登录' })).toBeVisible()
  await enter(page, north, password)
  await expect(page).toHaveURL(`${app.url}/reports/${id}/history`)
  await elsewhere.close()
})

test('wrong passwords cost a wait', async ({ app, page }) => {
  await seedOffices(app)
  const [clerk = ''] = await seedPeople(app, [{ office: 'north', roles: ['clerk'] }])
  await signIn(page, clerk, 'wrong')
  for (let n = 0; n < 5; n++) {
    await expect(page.getByText(/用户名或密码不对/)).toBeVisible()
    await page.getByLabel('密码').fill(`wrong ${n}`)
    await page.getByRole('button', { name: '登录' }).click()
    await expect(page.getByRole('button', { name: '登录' })).toBeEnabled()
  }
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByText(/输错密码次数太多；请过\d+秒再试/)).toBeVisible()
})

test('somebody moves to another office, and the office that is left is removed', async ({
  app,
  page,
}) => {
  await seedOffices(app)
  await seedPeople(app, [{ office: 'north', roles: ['clerk'], name: '周迁' }])
  await signIn(page, 'root', password)
  await page.getByRole('link', { name: '人员与机构' }).click()
  const north = page.getByRole('region', { name: '北苑街道办事处' })
  const south = page.getByRole('region', { name: '南苑街道办事处' })
  const refusal = north.getByText('还有人员、报告或下级机构，不能删除')
  await north.getByRole('button', { name: /^删除：/ }).click()
  await expect(refusal).toBeVisible()
  await north.getByRole('button', { name: '调动：周迁' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('机构').selectOption('south')
  await dialog.getByRole('button', { name: '确定' }).click()
  await expect(south.getByText('周迁')).toBeVisible()
  await south.getByRole('button', { name: /^移动：/ }).click()
  await dialog.getByLabel('上级机构').selectOption('north')
  await dialog.getByRole('button', { name: '确定' }).click()
  await expect(dialog).toHaveCount(0)
  await south.getByRole('button', { name: /^移动：/ }).click()
  await dialog.getByLabel('上级机构').selectOption(offices.district)
  await dialog.getByRole('button', { name: '确定' }).click()
  await expect(dialog).toHaveCount(0)
  await north.getByRole('button', { name: /^删除：/ }).click()
  await expect(north).toHaveCount(0)
})

test('a table of people is looked at, corrected, and imported as a whole', async ({
  app,
  page,
}) => {
  await seedOffices(app)
  await signIn(page, 'root', password)
  await expect(page.getByRole('link', { name: '人员与机构' })).toBeVisible()
  await page.goto('/people/import')
  const choose = (text: string) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: '人员.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  const head = '机构,上级机构,姓名,用户名,角色\n'
  await choose(`${head}东苑街道办事处,,赵五,zhaowu,局长\n`)
  await expect(page.getByRole('row').filter({ hasText: '不认识角色“局长”' })).toContainText('2')
  await choose(`${head}东苑街道办事处,,赵五,zhaowu,审核人、签发人\n北苑街道办事处,,钱六,qianliu,\n`)
  await expect(page.getByText('新建 1 个机构、2 个账号。')).toBeVisible()
  await expectNothingSerious(page, 'import')
  await page.getByRole('button', { name: '导入' }).click()
  await expect(page.getByText('已导入 2 个账号。')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载' }).click()
  expect((await download).suggestedFilename()).toBe('初始密码.csv')
  await page.getByRole('link', { name: '完成' }).click()
  await expect(page.getByRole('region', { name: '东苑街道办事处' })).toContainText('审核人、签发人')
})
