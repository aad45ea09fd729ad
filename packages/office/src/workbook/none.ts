import type { Text } from '@fazhi/model'

/** What stands alone in a sheet of records to say that there were none. An empty sheet says nothing at all. */
export const none: Text = { zh: '无', en: 'none' }
