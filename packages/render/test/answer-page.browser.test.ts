import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding } from '@fazhi/model'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerPage } from '../src/index.js'
import { answer, cite, reportText, say } from './fixture.js'

const executablePath = process.env['FAZHI_CHROMIUM'] ?? '/usr/bin/chromium'
const missing = !existsSync(executablePath)

/** Seven of the same, so that four of them are folded away. */
const repeats = answer.findings
  .filter(({ rule }) => rule === 'RAT-001')
  .flatMap((finding) =>
    Array.from({ length: 7 }, (_, n): Finding => ({ ...finding, fingerprint: `RAT-001-${n}` })),
  )
const findings = [...answer.findings.filter(({ rule }) => rule !== 'RAT-001'), ...repeats]

describe.skipIf(missing)(
  `the page of an answer in a browser${missing ? ` (SKIPPED: no Chromium at ${executablePath}; set FAZHI_CHROMIUM)` : ''}`,
  () => {
    let browser: Browser
    let folder: string
    let url: string

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), '报告 页面-'))
      const file = join(folder, '结果.html')
      writeFileSync(
        file,
        answerPage({
          language: 'zh-CN',
          say,
          answers: [
            {
              title: '一个名字很长很长的报告_20220105_送审稿_最终版_v12_final_final_really.docx',
              answer: {
                ...answer,
                findings,
                plan: [
                  {
                    action: 'fill',
                    slot: 'ownPlace',
                    places: repeats[0]?.at ?? [],
                    resolves: repeats.slice(6).map(({ fingerprint }) => fingerprint),
                  },
                ],
              },
              blocking: new Set(repeats),
              cite,
              textOf: () => reportText,
              about: {
                file: '报告.txt',
                setAside: [
                  {
                    at: { kind: 'text', file: '报告.txt', start: 0, end: 3, line: 1, column: 1 },
                    quote: '<script>document.title="x"</script>',
                  },
                ],
              },
            },
          ],
        }),
      )
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
      'complains of nothing and does not overflow at %i px, with all opened',
      async (width) => {
        const { page, complaints } = await open(width)
        await page.evaluate(
          'for (const one of document.querySelectorAll("details")) one.open = true',
        )
        const { scroll, inner } = (await page.evaluate(
          '({ scroll: document.documentElement.scrollWidth, inner: window.innerWidth })',
        )) as { scroll: number; inner: number }
        expect(scroll).toBeLessThanOrEqual(inner)
        await expect(page.title()).resolves.toContain('不能提交')
        expect(complaints).toEqual([])
        await page.close()
      },
      30_000,
    )

    it('says verdict and what blocks on the first screen of a phone', async () => {
      const { page } = await open(390)
      for (const part of ['p.verdict', '.blocking li']) {
        const box = await page.locator(part).first().boundingBox()
        expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThan(844)
      }
      await page.close()
    }, 30_000)

    it('leads from the plan to a finding that is folded away, and opens it', async () => {
      const { page } = await open(1200)
      const folded = page.locator('details.same .finding').last()
      await expect(folded.isVisible()).resolves.toBe(false)
      await page.locator('.steps a').first().click()
      await expect(folded.isVisible()).resolves.toBe(true)
      await page.close()
    }, 30_000)

    it('prints what repeats, though it is folded on the screen', async () => {
      const { page } = await open(1200)
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator('details.same .finding').last().isVisible()).resolves.toBe(true)
      await page.close()
    }, 30_000)

    it.each(['light', 'dark'] as const)(
      'has text of enough contrast, %s',
      async (scheme) => {
        const { page } = await open(1200, scheme)
        const least = await page.evaluate(`(() => {
        const parse = (colour) => colour.match(/[\\d.]+/g).map(Number)
        const light = ([r, g, b]) => {
          const [x, y, z] = [r, g, b].map((v) => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
          return 0.2126 * x + 0.7152 * y + 0.0722 * z
        }
        const ground = (node) => {
          for (let at = node; at; at = at.parentElement) {
            const colour = parse(getComputedStyle(at).backgroundColor)
            if (colour.length === 3 || colour[3] === 1) return colour
          }
          return [255, 255, 255]
        }
        return Math.min(...[...document.querySelectorAll('p,span,li,h1,h2,h3,mark,dd,dt,a,summary')]
          .filter((node) => node.textContent.trim() !== '' && !node.classList.contains('skip'))
          .map((node) => {
            const [a, b] = [light(parse(getComputedStyle(node).color)), light(ground(node))].sort((x, y) => y - x)
            return (a + 0.05) / (b + 0.05)
          }))
      })()`)
        // WCAG 2.2, level AA, text of ordinary size.
        expect(least).toBeGreaterThanOrEqual(4.5)
        await page.close()
      },
      30_000,
    )
  },
)
