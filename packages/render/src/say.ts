import type { Finding, Language } from '@fazhi/model'

/**
 * Gives the text of a finding, assumption or decision from its code and parameters. Passed in, because the tables belong
 * to the packages that find; `message` of `@fazhi/sdk` is one.
 */
export type Say = (record: Pick<Finding, 'code' | 'params'>, language: Language) => string
