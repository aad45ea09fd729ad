const longest = 40

/** A value as findings quote it: compact JSON, text without its quotation marks, cut to 40 characters where it is longer. */
export const show = (value: unknown): string => {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return whole.length > longest ? `${whole.slice(0, longest - 1)}…` : whole
}
