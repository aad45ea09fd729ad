const han = /\p{Script=Han}/u

/** The block nearly all Chinese text is in, told without a pattern. */
const isHan = (character: string): boolean => {
  const unit = character.charCodeAt(0)
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit > 0x2e7f && han.test(character))
}

/** Blanks and line ends: indenting a text or storing it with other line ends does not move what stands beside a place. */
const isBlank = (character: string): boolean => /[\s\ufeff]/.test(character)

/** Letters, digits and marks of ASCII and of Chinese text: neither Han nor blank, told without a pattern. */
const isPlainOther = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f) ||
  (unit >= 0x3008 && unit <= 0x3020) ||
  (unit >= 0xff01 && unit <= 0xffef)

/** Marks, digits and letters passed over at most on one side. */
const mostOthers = 30
/** Units looked at on one side at most, however they are spaced: keeps hostile text cheap. */
const mostUnits = 400

const characterAt = (text: string, index: number, step: 1 | -1): string => {
  const unit = text.charCodeAt(index)
  const beside = text.charCodeAt(index + step)
  const isPair =
    step === 1
      ? unit >= 0xd800 && unit <= 0xdbff && beside >= 0xdc00 && beside <= 0xdfff
      : unit >= 0xdc00 && unit <= 0xdfff && beside >= 0xd800 && beside <= 0xdbff
  if (!isPair) return text[index] ?? ''
  return step === 1 ? text.slice(index, index + 2) : text.slice(index - 1, index + 1)
}

/** The nearest Han characters before (`-1`) or after (`1`) an offset; blanks, marks and digits are passed over. */
const hanBeside = (text: string, offset: number, step: 1 | -1, count: number): string => {
  const found: string[] = []
  let others = 0
  let index = step === 1 ? offset : offset - 1
  for (let seen = 0; seen < mostUnits && others < mostOthers && found.length < count; seen++) {
    if (index < 0 || index >= text.length) break
    if (isPlainOther(text.charCodeAt(index))) {
      others++
      index += step
      continue
    }
    const character = characterAt(text, index, step)
    if (isHan(character)) found.push(character)
    else if (!isBlank(character)) others++
    index += step * character.length
  }
  return (step === 1 ? found : found.reverse()).join('')
}

/** What a finding at a range of a text is recognised by after edits elsewhere: ten Han characters each side. */
export const textSurroundings = (text: string, start: number, end: number): string =>
  `${hanBeside(text, start, -1, 10)}|${hanBeside(text, end, 1, 10)}`
