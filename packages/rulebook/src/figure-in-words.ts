/** Digits and signs of full width, as an input method leaves them, as plain ones. */
export const narrow = (text: string): string =>
  text.replace(/[０-９．％]/g, (sign) =>
    sign === '．' ? '.' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  )

/** The figure that a number with its unit, or of full width, says: "2分" is "2"; nothing where it says none. */
export const figureInWords = (text: string): string | undefined => {
  const [, figure = ''] = /^(\d{1,12}(?:\.\d{1,6})?)\s*分?$/.exec(narrow(text.trim())) ?? []
  return figure === '' || figure === text ? undefined : figure
}
