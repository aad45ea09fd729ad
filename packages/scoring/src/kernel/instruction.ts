/** Position of an instruction; operands always stand before the instruction that reads them. */
export type Step = number

/**
 * What the kernel does, over whole numbers held in doubles and over truths. `div` is the greatest whole number not above
 * the quotient of a by a positive b; `look` reads a table; everything else is what it says.
 */
export type Instruction =
  | { readonly k: 'const'; readonly value: number }
  | { readonly k: 'fixed'; readonly is: boolean }
  | { readonly k: 'load'; readonly column: number }
  | { readonly k: 'look'; readonly table: number; readonly at: Step }
  | { readonly k: 'add' | 'mul' | 'div' | 'min' | 'max'; readonly a: Step; readonly b: Step }
  | { readonly k: 'same' | 'below'; readonly a: Step; readonly b: Step }
  | { readonly k: 'and' | 'or'; readonly a: Step; readonly b: Step }
  | { readonly k: 'not'; readonly a: Step }
  | { readonly k: 'pick'; readonly c: Step; readonly a: Step; readonly b: Step }

/** The steps an instruction reads. */
export const operandsOf = (code: Instruction): readonly Step[] => {
  switch (code.k) {
    case 'const':
    case 'fixed':
    case 'load':
      return []
    case 'look':
      return [code.at]
    case 'not':
      return [code.a]
    case 'pick':
      return [code.c, code.a, code.b]
    default:
      return [code.a, code.b]
  }
}

const truths: ReadonlySet<Instruction['k']> = new Set([
  'fixed',
  'same',
  'below',
  'and',
  'or',
  'not',
])

/** Whether an instruction yields a truth; a `pick` yields what its branches do. */
export const isTruth = (codes: readonly Instruction[], step: Step): boolean => {
  const code = codes[step]
  if (code === undefined) return false
  return code.k === 'pick' ? isTruth(codes, code.a) : truths.has(code.k)
}

/** A text that two instructions share only if they are the same. */
export const keyOf = (code: Instruction): string => {
  switch (code.k) {
    case 'const':
      return `${code.value}`
    case 'fixed':
      return `${code.is}`
    case 'load':
      return `load ${code.column}`
    case 'look':
      return `look ${code.table} ${code.at}`
    default:
      return `${code.k} ${operandsOf(code).join(' ')}`
  }
}
