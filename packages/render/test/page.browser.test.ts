import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { yearPage } from '../src/index.js'
import { answer, cite, explained, reportText, say, year } from './fixture.js'

const executablePath = process.env['FAZHI_CHROMIUM'] ?? '/usr/bin/chromium'
const missing = !existsSync(executablePath)

describe.skipIf(missing)(
  `the page in a browser${missing ? ` (SKIPPED: no Chromium at ${executablePath}; set FAZHI_CHROMIUM)` : ''}`,
  () => {
    let browser: Browser
    let folder: string
    let url: string

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), '法治 页面-'))
      const file = join(folder, 'index.html')
      const html = yearPage({
        language: 'zh-CN',
        year,
        say,
        explain: () => explained,
        cite,
        city: { zh: '云溪市' },
        seal: 'ab12'.repeat(16),
        report: { file: '报告.txt', answer },
        textOf: () => reportText,
      })
      writeFileSync(file, html)
      url = pathToFileURL(file).href
      browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      })
    }, 60_000)

    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const open = async (width: number, colorScheme: 'light' | 'dark' = 'light') => {
      const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme })
      const complaints: string[] = []
      page.on('console', (line) => complaints.push(line.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        if (request.url() !== url && !request.url().startsWith('data:')) {
          complaints.push(`fetched ${request.url()}`)
        }
      })
      await page.goto(url)
      return { page, complaints }
    }

    it.each([390, 1200])(
      'opens a unit, complains of nothing and does not overflow at %i px',
      async (width) => {
        const { page, complaints } = await open(width)
        const unit = page.locator('#unit-luhe')
        await expect(unit.locator('.why').isVisible()).resolves.toBe(false)
        await unit.locator('summary').first().click()
        await expect(unit.locator('.why').isVisible()).resolves.toBe(true)
        await expect(unit.locator('.losses').first().innerText()).resolves.toContain('−12.00')
        await unit.locator('.more summary').click()
        await expect(unit.locator('.sheet').isVisible()).resolves.toBe(true)
        const { scroll, inner } = (await page.evaluate(
          '({ scroll: document.documentElement.scrollWidth, inner: window.innerWidth })',
        )) as { scroll: number; inner: number }
        expect(scroll).toBeLessThanOrEqual(inner)
        expect(complaints).toEqual([])
        await page.close()
      },
      30_000,
    )

    it('opens a unit from the keyboard', async () => {
      const { page } = await open(1200)
      await page.locator('#unit-qingshi summary').first().focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('#unit-qingshi .why').isVisible()).resolves.toBe(true)
      await page.close()
    }, 30_000)

    it('is dark where the reader wants it dark', async () => {
      const ground = async (scheme: 'light' | 'dark') => {
        const { page } = await open(390, scheme)
        const colour = await page.evaluate('getComputedStyle(document.body).backgroundColor')
        await page.close()
        return colour
      }
      expect(await ground('light')).toBe('rgb(251, 250, 247)')
      expect(await ground('dark')).toBe('rgb(21, 23, 26)')
    }, 30_000)
  },
)
