import { message } from '@fazhi/findings'
import { type Language, label } from '@fazhi/model'
import { isCollection, parseDocument, stringify, visit } from 'yaml'
import { type Lint, lints, rulebookMessages } from '../src/index.js'
import { runLint } from './run-lint.js'

/** Longest collection that is kept on one line. */
const oneLine = 96

const weights = {
  error: '错误 · error',
  warning: '警告 · warning',
  info: '提示 · hint',
} as const

/** An example as somebody would write it: short maps and lists on one line, long ones in blocks. */
const spelled = (input: string): string => {
  const document = parseDocument(input)
  visit(document, {
    Collection: (_, node) => {
      if (isCollection(node)) node.flow = stringify(node).length < oneLine
    },
  })
  return document.toString({ lineWidth: 0 }).trimEnd()
}

const block = (input: string): string => `\`\`\`yaml\n${spelled(input)}\n\`\`\``

/** What is said about an example, in both languages. */
const said = (lint: Lint, input: string): readonly string[] =>
  runLint(input)
    .filter(({ rule }) => rule === lint.id)
    .map((finding) => {
      const text = (language: Language): string => message(rulebookMessages, finding, language)
      return `> ${text('zh-CN')}<br>\n> ${text('en')}`
    })

const section = (lint: Lint): string => {
  const [good = { input: '' }] = lint.good
  const text = (of: 'title' | 'why' | 'fix') =>
    `${label(lint[of], 'zh-CN')}\n\n${label(lint[of], 'en')}`
  return [
    `## ${lint.id} ${label(lint.title, 'zh-CN')} · ${label(lint.title, 'en')}`,
    weights[lint.severity],
    text('why'),
    ...lint.bad.flatMap(({ input }) => [block(String(input)), ...said(lint, String(input))]),
    '改法 · What to write instead',
    text('fix'),
    ...(lint.mend === undefined
      ? []
      : [
          '`--fix` 能改 · What `--fix` does',
          `${label(lint.mend.says, 'zh-CN')}\n\n${label(lint.mend.says, 'en')}`,
        ]),
    block(String(good.input)),
  ].join('\n\n')
}

/** The page of checks, `docs/lints.md`. */
export const lintsPage = (): string =>
  `${[
    '<!-- Generated from packages/rulebook/src/lints by npm run lints. Change the checks, not this page. -->',
    '# 细则检查 · Checks of a rulebook',
    '`fazhi lint` 在评任何单位之前，先看细则本身有没有毛病。每一项写明为什么要查、查出什么、怎么改，例子都由测试跑过。例子里的事实：`flag.…` 是是否，`count.…` 是件数（`count.max10` 最多 10），`rate.…` 是比率，`events.a` 是分级的表彰或者通报。',
    '`fazhi lint` looks at a rulebook before anyone is scored. Each check says why it looks, what it finds and what to write instead; a test runs every example. Facts of the examples: `flag.…` is yes or no, `count.…` a number (`count.max10` at most 10), `rate.…` a rate, `events.a` awards or criticisms by level.',
    '有“`--fix` 能改”一段的，`fazhi lint 细则 --fix` 能改：只有一种改法，又不影响任何人得分。拼写上的毛病（名称的笔误、文字写的界限、带单位的分值、漏写的百分号）也一样能改。 A check with a passage on `--fix` can be mended by `fazhi lint RULEBOOK --fix`: there is one correction only, and it moves nobody’s points. So can faults of spelling: slips in names, requirements in words, figures with their unit, a percent sign left out.',
    '错误使细则不能用；警告和提示可能正是制度的本意，由人确认。 An error keeps a rulebook from being used; a warning or a hint may be what the scheme means, and a person confirms it.',
    ...[...lints].sort((a, b) => (a.id < b.id ? -1 : 1)).map(section),
  ].join('\n\n')}\n`
