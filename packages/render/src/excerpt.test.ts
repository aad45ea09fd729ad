import { describe, expect, it } from 'vitest'
import { carets, type Excerpt, excerpt } from './excerpt.js'

/** The place is what stands between ⟦ and ⟧. Gives the two lines as a terminal shows them. */
const show = (marked: string, width = 40): readonly [string, string] => {
  const start = marked.indexOf('⟦')
  const text = marked.replace('⟦', '')
  const end = text.indexOf('⟧')
  const cut: Excerpt = excerpt(text.replace('⟧', ''), start, end, width)
  return [`${cut.before}${cut.mark}${cut.after}`, carets(cut)]
}

describe('an excerpt with carets under the place', () => {
  it.each([
    ['Han characters', '报备率为⟦九十五⟧，较好', ['报备率为九十五，较好', '        ^^^^^^']],
    ['full-width marks', '（一）⟦（95％）⟧、', ['（一）（95％）、', '      ^^^^^^^^']],
    ['half-width text', 'rate ⟦95⟧ only', ['rate 95 only', '     ^^']],
    ['half-width kana', 'ｱ⟦ｲ⟧ｳ', ['ｱｲｳ', ' ^']],
    ['rare characters', '𠀀𠀁⟦𰻝⟧', ['𠀀𠀁𰻝', '    ^^']],
    ['combining marks before', 'e\u0301e\u0301⟦法⟧', ['e\u0301e\u0301法', '  ^^']],
    ['a combining mark itself', '法⟦\u0301⟧治', ['法\u0301治', '^^']],
    ['a combining mark on a Latin letter', '法e⟦\u0301⟧治', ['法e\u0301治', '  ^']],
    ['tabs', '法\t治⟦X⟧', ['法 治X', '     ^']],
    ['zero-width characters', '法\u200b⟦治\u200b理⟧', ['法␣治␣理', '   ^^^^^']],
    ['control characters', '\u001b[31m⟦红⟧', ['␛[31m红', '     ^^']],
    ['emoji', '🙂👍⟦很好⟧', ['🙂👍很好', '    ^^^^']],
    ['emoji of several characters', '👩\u200d👧⟦好⟧', ['👩␣👧好', '     ^^']],
    ['an indented line', '　　⟦各镇⟧街道', ['各镇街道', '^^^^']],
    ['the end of a line', '第一句⟦。⟧\n第二句', ['第一句。', '      ^^']],
    ['an empty place', '比率为23⟦⟧，', ['比率为23，', '        ^']],
    ['an empty place at the end', '比率为⟦⟧\n', ['比率为', '      ^']],
    ['an empty line', '一\n⟦⟧\n二', ['', '^']],
    ['several lines', '标题⟦甲\n正文⟧乙', ['标题甲↵', '    ^^^']],
    ['several lines that end with CR LF', '标题⟦甲\r\n正文⟧乙', ['标题甲↵', '    ^^^']],
    ['a line end alone', '标题⟦\n\n⟧正文', ['标题↵', '    ^']],
    ['the second line', '第一行\r\n第二⟦行⟧', ['第二行', '    ^^']],
  ])('%s', (_, marked, shown) => {
    expect(show(marked)).toEqual(shown)
  })

  it('cuts what is too long on both sides, and what one side does not need the other gets', () => {
    expect(show(`${'甲'.repeat(99)}⟦23⟧${'乙'.repeat(99)}`, 20)).toEqual([
      `…甲甲23${'乙'.repeat(5)}…`,
      '     ^^',
    ])
    expect(show(`${'甲'.repeat(99)}⟦23⟧`, 20)).toEqual([
      `…${'甲'.repeat(8)}23`,
      `${' '.repeat(17)}^^`,
    ])
    expect(show(`⟦23⟧${'乙'.repeat(99)}`, 20)).toEqual([`23${'乙'.repeat(8)}…`, '^^'])
  })

  it('cuts a place that is longer than the line', () => {
    expect(show(`甲⟦${'乙'.repeat(99)}⟧丙`, 20)).toEqual([`甲${'乙'.repeat(5)}…`, '  ^^^^^^^^^^^'])
  })

  it('holds offsets inside the text', () => {
    expect(excerpt('法治', 9, 12, 40)).toEqual({ before: '法治', mark: '', after: '' })
    expect(excerpt('法治', -3, 1, 40)).toEqual({ before: '', mark: '法', after: '治' })
  })

  it('reads no further than it shows: places in one endless line cost the same at its start and at its end', () => {
    const text = '甲'.repeat(5_000_000)
    // Reading the line anew for each of the 500 would be 2.5 thousand million characters, and run out of the runner's time.
    const marks = [...Array(500).keys()].map(
      (i) => excerpt(text, 10_000 * i, 10_000 * i + 4, 100).mark,
    )
    expect(new Set(marks)).toEqual(new Set(['甲甲甲甲']))
  })
})
