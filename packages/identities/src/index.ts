export type { Identity } from '@fazhi/model'
