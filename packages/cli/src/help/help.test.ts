import { displayWidth } from '@fazhi/render'
import { describe, expect, it } from 'vitest'
import { commandNames, commandSpecs } from '../options.js'
import { en } from './en.js'
import { commandHelp, overview } from './show-help.js'
import { zhCN } from './zh-CN.js'

describe('help', () => {
  it.each(commandNames)('on %s names every option and gives two examples', (name) => {
    for (const table of [zhCN, en]) {
      const help = table.commands[name]
      expect(help.examples).toHaveLength(2)
      expect(help.options.map(([option]) => option.replace(/^--([a-z-]+).*/, '$1')).sort()).toEqual(
        commandSpecs[name].options.map((option) => option.name).sort(),
      )
    }
  })

  it('lists every command', () => {
    for (const name of commandNames) expect(overview('zh-CN')).toContain(`  ${name}`)
  })

  it('fits a terminal of 100 columns', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const texts = [overview(language), ...commandNames.map((name) => commandHelp(name, language))]
      for (const line of texts.join('\n').split('\n')) {
        expect(displayWidth(line), line).toBeLessThanOrEqual(100)
      }
    }
  })
})
