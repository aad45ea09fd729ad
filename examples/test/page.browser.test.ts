import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeSubmissionWorkbook } from '@fazhi/office'
import type { UnitSubmission } from '@fazhi/sdk'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPage } from '../page/build.mjs'
import { catalog, readSubmission } from './read-city.js'

const executablePath = process.env['FAZHI_CHROMIUM'] ?? '/usr/bin/chromium'
const missing = !existsSync(executablePath)

describe.skipIf(missing)(
  `the page that checks a submission${missing ? ` (SKIPPED: no Chromium at ${executablePath}; set FAZHI_CHROMIUM)` : ''}`,
  () => {
    let browser: Browser
    let folder: string
    let url: string
    let page: Page
    let complaints: string[]

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), '法治 自查-'))
      const file = join(folder, '填报自查.html')
      writeFileSync(file, await buildPage({ conditions: ['@fazhi/source'] }))
      url = pathToFileURL(file).href
      browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      })
      page = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: 'zh-CN' })
      complaints = []
      page.on('console', (line) => complaints.push(line.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(request.url())
      })
      await page.goto(url)
    }, 120_000)

    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const city = new URL('../city-2021/units/', import.meta.url)
    const choose = async (path: string) => page.setInputFiles('#file', path)
    const verdict = () => page.locator('#verdict').textContent()
    const rows = () => page.locator('#findings li').allInnerTexts()

    test('a submission that is ready', async () => {
      await choose(fileURLToPath(new URL('township-01.yaml', city)))
      await page.waitForFunction(() => document.querySelector('.ready') !== null)
      expect(await verdict()).toBe('可以提交')
    })

    test('faults are told with line and pointer, in the language chosen', async () => {
      const text = await page.inputValue('#text')
      await page.fill('#text', text.replace('year: 2021', 'year: 2020'))
      await page.waitForFunction(() => document.querySelector('.notReady') !== null)
      expect(await verdict()).toBe('还不能提交')
      const [row] = (await rows()).filter((told) => told.includes('SUB-044'))
      expect(row).toMatch(/第 \d+ 行 \/year/)
      await page.selectOption('#language', 'en')
      expect(await verdict()).toBe('Not ready')
      expect((await rows()).join()).toMatch(/line \d+ \/year/)
      expect(await page.title()).toBe('Check a submission')
      await page.selectOption('#language', 'zh-CN')
    })

    test('JSON with a name twice, and what is neither JSON nor YAML', async () => {
      await page.fill('#text', '{"submission":1,"submission":1}')
      await page.waitForSelector('li:has-text("RBK-002")')
      await page.fill('#text', 'a: [1')
      await page.waitForSelector('li:has-text("RBK-001")')
      expect(await verdict()).toBe('还不能提交')
    })

    test('a workbook, with the cells of its faults', async () => {
      const { submission } = readSubmission('units/township-01.yaml')
      const unit = submission as UnitSubmission
      const file = join(folder, '填报.xlsx')
      writeFileSync(file, await writeSubmissionWorkbook({ ...unit, year: 2020 }, { catalog }))
      await choose(file)
      await page.waitForSelector('li:has-text("SUB-044")')
      expect((await rows()).join()).toMatch(/“.+”表 [A-Z]+\d+/)
    })

    test('what is no workbook', async () => {
      const file = join(folder, '坏.xlsx')
      writeFileSync(file, 'PK\u0003\u0004 nothing')
      await choose(file)
      await page.waitForFunction(() => document.querySelectorAll('#findings li').length === 1)
      expect(await verdict()).toBe('还不能提交')
    })

    test('a text that is no UTF-8 is said, not guessed', async () => {
      const file = join(folder, '旧.yaml')
      writeFileSync(file, Buffer.from([0x63, 0x69, 0x3a, 0x20, 0xd6, 0xd0, 0xb9, 0xfa]))
      await choose(file)
      await page.waitForSelector('.cannotTell')
      expect(await page.locator('#sum').textContent()).toContain('UTF-8')
    })

    test('text is shown as text, never as markup', async () => {
      await page.fill('#text', 'submission: 1\n"<img src=x onerror=alert(1)>": 1')
      await page.waitForFunction(() => document.querySelectorAll('#findings li').length > 0)
      expect(await page.locator('img').count()).toBe(0)
    })

    test('nothing was fetched, and nothing complained', () => {
      expect(complaints).toEqual([])
    })

    test('it fits a phone, and every field has a name', async () => {
      await page.setViewportSize({ width: 360, height: 780 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(360)
      for (const name of ['填报文件', '年度', '语言 · Language', '内容（YAML 或 JSON）'])
        expect([name, await page.getByLabel(name).count()]).toEqual([name, 1])
    })
  },
)
