const longestShown = 40

/** A value as findings quote it: compact JSON, text without its quotation marks, cut where it is long. */
export const show = (value: unknown): string => {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return whole.length > longestShown ? `${whole.slice(0, longestShown - 1)}…` : whole
}
