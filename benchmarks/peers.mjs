// Linters of Chinese text on the same text in the same run. They look for a part of what is looked for here: mostly blanks and brackets.
import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import unmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair'
import autocorrect from 'autocorrect-node'
import zeroWidth from 'textlint-rule-no-zero-width-spaces'
import zhBracket from 'textlint-rule-zh-half-and-full-width-bracket'
import { run as zhlint } from 'zhlint'
import { check } from './report.mjs'
import { megabytes, sample, sound } from './texts.mjs'

const inner = (module) => (module?.default === undefined ? module : inner(module.default))

const kernel = new TextlintKernel()
const textlintOptions = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: inner(textPlugin) }],
  rules: [
    { ruleId: 'zh-half-and-full-width-bracket', rule: inner(zhBracket) },
    { ruleId: 'no-unmatched-pair', rule: inner(unmatchedPair) },
    { ruleId: 'no-zero-width-spaces', rule: inner(zeroWidth) },
  ],
}

/** Each gives how many places it finds. */
const contestants = [
  ['fazhi', (text) => check(text).findings.reduce((sum, { at }) => sum + at.length, 0)],
  [
    'textlint 15 (three rules)',
    async (text) => (await kernel.lintText(text, textlintOptions)).messages.length,
  ],
  ['zhlint 0.8', (text) => zhlint(text, { rules: { preset: 'default' } }).validations.length],
  ['autocorrect-node 2', (text) => autocorrect.lintFor(text, 'report.txt').lines.length],
]

/** What the peers need on texts of 1 MB, once; `full` asks for 5 MB too, which takes minutes. */
export const benchPeers = async ({ full = false } = {}) => {
  const rows = []
  for (const size of full ? [1, 5] : [1]) {
    for (const [kind, source] of [
      ['sound', sound],
      ['sample, repeated', sample],
    ]) {
      const text = megabytes(source, size)
      let ours
      for (const [name, run] of contestants) {
        // Ours is warm from the tables above; the peers get a short text to warm up on.
        await run(megabytes(source, 0.05))
        const start = performance.now()
        const places = await run(text)
        const time = performance.now() - start
        ours ??= time
        rows.push([
          `${name}, ${size} MB ${kind}`,
          time.toFixed(0),
          (time / ours).toFixed(1),
          places.toLocaleString('en'),
        ])
      }
    }
  }
  return {
    title: 'linters of Chinese text on the same text, once',
    head: ['', 'milliseconds', 'times ours', 'places found'],
    rows,
  }
}
