import type { Records, Submission } from '@fazhi/model'

type Path = readonly (string | number)[]

/** A record of any list, as far as all of them are alike. */
export interface AnyRecord {
  readonly id: string
  readonly evidence?: readonly string[]
}

/** Every record of a submission with where it stands, list by list. */
export const recordsOf = ({
  records = {},
}: Submission): readonly { readonly record: AnyRecord; readonly path: Path }[] =>
  (Object.entries(records) as readonly [keyof Records, readonly AnyRecord[]][]).flatMap(
    ([list, entries]) =>
      entries.map((record, index) => ({ record, path: ['records', list, index] })),
  )

/** Whether a text that may be an id or a name is spelt like an id. Only those are looked up. */
export const isId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
