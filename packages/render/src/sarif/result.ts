import type { Finding, Pass } from '@fazhi/model'
import { showAcknowledged } from '../findings-text.js'
import { reasonOf } from '../rule-status.js'
import type { SarifContext } from './context.js'
import { levelOf } from './level.js'
import { locationOf } from './location.js'
import type { SarifResult } from './log.js'
import { argumentsOf, literal } from './message.js'
import { rangeRegion } from './region.js'
import { fileUri } from './uri.js'

/** Keys of the parameters, as a shared message is made for. */
export const keysOf = ({ params }: Pick<Finding, 'params'>): string =>
  Object.keys(params).sort().join(' ')

const messageOf = (finding: Finding, context: SarifContext): SarifResult['message'] => {
  const text = literal(context.say(finding, context.language))
  return context.shared.get(finding.code) === keysOf(finding)
    ? { text, id: finding.code, arguments: argumentsOf(finding.params) }
    : { text }
}

const fixesOf = (
  finding: Finding,
  file: string | undefined,
  context: SarifContext,
): NonNullable<SarifResult['fixes']> | undefined => {
  const [place] = finding.at
  const { fix } = finding
  if (fix === undefined || place === undefined) return undefined
  if (place.kind !== 'text' && place.kind !== 'data') return undefined
  const name = place.file ?? file
  if (name === undefined) return undefined
  const index = context.artifactIndex.get(name)
  return [
    {
      description: { text: context.word('remedy.correct') },
      artifactChanges: [
        {
          artifactLocation: { uri: fileUri(name), ...(index === undefined ? {} : { index }) },
          replacements: [fix, ...(fix.also ?? [])].map((edit) => ({
            deletedRegion: rangeRegion(place, edit, context.textOf(name)),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    },
  ]
}

/**
 * A finding as a result. What a person must look at is of kind `review`, whose level is always `none`. An effect of another
 * finding is a `note`, since only its cause counts. The rule's own severity stands in the properties.
 */
export const resultOf = (
  finding: Finding,
  file: string | undefined,
  context: SarifContext,
): SarifResult => {
  const [first, ...others] = finding.at
  const review = finding.outcome === 'review'
  const ruleIndex = context.ruleIndex.get(finding.rule)
  const fixes = fixesOf(finding, file, context)
  const { acknowledged } = finding
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: review ? 'review' : 'fail',
    level: review ? 'none' : finding.causedBy === undefined ? levelOf(finding.severity) : 'note',
    message: messageOf(finding, context),
    locations: first === undefined ? [] : [locationOf(first, file, context)],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.map((place, id) => ({
            id,
            ...locationOf(place, file, context),
          })),
        }),
    partialFingerprints: { 'fazhi/v1': finding.fingerprint },
    ...(acknowledged === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external' as const,
              status: 'accepted' as const,
              justification: showAcknowledged(finding, context.word) ?? acknowledged.reason,
              properties: acknowledged,
            },
          ],
        }),
    ...(fixes === undefined ? {} : { fixes }),
    properties: {
      code: finding.code,
      severity: finding.severity,
      remedy: finding.remedy,
      ...(finding.quote === undefined ? {} : { quote: finding.quote }),
      ...(finding.expected === undefined ? {} : { expected: finding.expected }),
      ...(finding.basis === undefined ? {} : { basis: finding.basis }),
      ...(finding.causedBy === undefined ? {} : { causedBy: finding.causedBy }),
      params: finding.params,
    },
  }
}

const passKinds = { met: 'pass', notApplicable: 'notApplicable', undecided: 'open' } as const

/** A mandatory item that is met, does not apply or cannot be told; one that is missing is a finding already. */
export const passResultOf = (
  pass: Pass,
  file: string | undefined,
  context: SarifContext,
): SarifResult | undefined => {
  if (pass.status === 'partial' || pass.status === 'missing') return undefined
  const why = reasonOf(pass, context.language)
  const text = [
    context.names?.item?.(pass.item) ?? pass.item,
    context.word(`pass.${pass.status}`),
    ...(why === undefined ? [] : [why]),
  ]
  return {
    ruleId: `item/${pass.item}`,
    kind: passKinds[pass.status],
    level: 'none',
    message: { text: literal(text.join(context.word('colon'))) },
    locations: pass.at === undefined ? [] : [locationOf(pass.at, file, context)],
  }
}
