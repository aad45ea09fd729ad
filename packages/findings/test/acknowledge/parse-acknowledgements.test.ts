import { fc, test as law } from '@fast-check/vitest'
import { acknowledgements as schema } from '@fazhi/model/schema'
import { describe, expect, test } from 'vitest'
import { findingsMessages, message, parseAcknowledgements, slotsOf } from '../../src/index.js'

const entry = {
  rule: 'CLM-001',
  fingerprint: '0123456789abcdef',
  value: '全覆盖',
  reason: '已逐一核对台账',
  person: '依法治市办某科',
  date: '2022-02-20',
  until: '2022-03-01',
}
const sound = { acknowledgements: 1, waivers: [entry], confirmations: [entry, entry] }

test('a sound file is read as it stands', () => {
  expect(parseAcknowledgements(sound)).toEqual({ acknowledgements: sound, findings: [] })
  expect(parseAcknowledgements({ acknowledgements: 1 }).findings).toEqual([])
})

const said = (value: unknown) =>
  parseAcknowledgements(value, { file: '确认.yaml' }).findings.map(({ code, at: [place] }) => [
    code,
    place?.kind === 'data' ? place.pointer : '',
  ])
const withEntry = (more: object) => ({
  acknowledgements: 1,
  confirmations: [{ ...entry, ...more }],
})

describe('every fault of form is said at its place', () => {
  test.each<readonly [string, unknown, readonly (readonly [string, string])[]]>([
    ['no keys at all', '确认', [['ACK-010.object', '']]],
    ['no version', {}, [['ACK-011', '']]],
    ['another version', { acknowledgements: 2 }, [['ACK-016', '/acknowledgements']]],
    [
      'a key misspelt',
      { acknowledgements: 1, confirmation: [] },
      [['ACK-012.nearest', '/confirmation']],
    ],
    ['a key nobody knows', { acknowledgements: 1, 备注: '' }, [['ACK-012', '/备注']]],
    ['no list', { acknowledgements: 1, waivers: entry }, [['ACK-010.list', '/waivers']]],
    ['no entry', { acknowledgements: 1, waivers: ['x'] }, [['ACK-010.object', '/waivers/0']]],
    [
      'an empty entry',
      { acknowledgements: 1, waivers: [{}] },
      ['rule', 'fingerprint', 'value', 'reason', 'person', 'date'].map(
        () => ['ACK-011', '/waivers/0'] as const,
      ),
    ],
    [
      'blanks for a reason',
      withEntry({ reason: ' \u3000 ' }),
      [['ACK-017', '/confirmations/0/reason']],
    ],
    ['blanks for a person', withEntry({ person: '\t' }), [['ACK-017', '/confirmations/0/person']]],
    ['blanks for a file', withEntry({ file: ' ' }), [['ACK-017', '/confirmations/0/file']]],
    ['a number for a text', withEntry({ value: 5 }), [['ACK-010.text', '/confirmations/0/value']]],
    [
      'a day that is none',
      withEntry({ date: '2022-02-29' }),
      [['ACK-013', '/confirmations/0/date']],
    ],
    ['no rule', withEntry({ rule: 'claims' }), [['ACK-014', '/confirmations/0/rule']]],
    [
      'no fingerprint',
      withEntry({ fingerprint: '0123' }),
      [['ACK-015', '/confirmations/0/fingerprint']],
    ],
    ['no reason', withEntry({ reason: '' }), [['ACK-017', '/confirmations/0/reason']]],
    ['nobody', withEntry({ person: '' }), [['ACK-017', '/confirmations/0/person']]],
  ])('%s', (_, value, expected) => {
    expect(said(value)).toEqual(expected)
  })
})

/** Every path of plain data, outermost first. */
const paths = (value: unknown, above: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [above, ...Object.entries(value).flatMap(([key, inner]) => paths(inner, [...above, key]))]
    : [above]

const replaced = (value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown => {
  if (step === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string,
    unknown
  >
  copy[step] = replaced(copy[step], rest, by)
  return copy
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant(undefined),
  fc.constantFrom(
    '2022-02-30',
    '2024-02-29',
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '2022-13-01',
  ),
  fc.constantFrom('', 'CLM-001', 'CLM-0001', '0123456789ABCDEF', entry),
)

law.prop([fc.constantFrom(...paths(sound), ['waivers', '0', 'extra'], ['extra']), anything], {
  numRuns: 2000,
})('accepts what the schema accepts, and nothing else; every fault has a text', (path, by) => {
  const value = replaced(sound, path, by)
  const { acknowledgements, findings } = parseAcknowledgements(value)
  expect(acknowledgements !== undefined).toBe(schema.safeParse(value).success)
  expect(findings.length > 0).toBe(acknowledgements === undefined)
  for (const finding of findings)
    for (const language of ['zh-CN', 'en'] as const) {
      const words = message(findingsMessages, finding, language)
      expect(words).not.toMatch(/^ACK-/)
      expect(
        slotsOf(findingsMessages[language][finding.code]).filter(
          (slot) => !(slot in finding.params),
        ),
      ).toEqual([])
    }
})
