import { message } from '@fazhi/findings'
import { expect } from 'vitest'
import { type OverlayFinding, overlayMessages } from '../../src/overlay.js'

/** Holds that every finding has a place, a remedy, and a whole sentence in both languages; gives the findings back. */
export const wellSaid = (findings: readonly OverlayFinding[]): readonly OverlayFinding[] => {
  for (const finding of findings) {
    expect(finding.at.length).toBeGreaterThan(0)
    expect(['correct', 'confirm']).toContain(finding.remedy)
    const zh = message(overlayMessages, finding, 'zh-CN')
    const en = message(overlayMessages, finding, 'en')
    expect(zh).toMatch(/\p{Script=Han}.*[。？]$/u)
    expect(en).toMatch(/^["A-Z{0-9-].*[.?]$/u)
    for (const text of [zh, en]) expect(text).not.toMatch(/\{\w+\}/)
  }
  return findings
}
