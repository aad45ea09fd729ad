/**
 * The part of the Static Analysis Results Interchange Format (SARIF) 2.1.0, an OASIS standard, that answers are written in.
 * Tests hold it against the schema of the standard.
 */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifComponent }
  readonly language: string
  readonly columnKind: 'utf16CodeUnits'
  readonly newlineSequences: readonly string[]
  readonly invocations: readonly [SarifInvocation]
  readonly artifacts: readonly SarifArtifact[]
  readonly results: readonly SarifResult[]
  /** The rules once more, in the other language. */
  readonly translations: readonly SarifTranslation[]
  readonly properties: SarifProperties
}

export type SarifProperties = Readonly<Record<string, unknown>>

export interface SarifMessage {
  readonly text: string
  /** Key of the message strings of the rule. */
  readonly id?: string
  readonly arguments?: readonly string[]
}

export interface SarifText {
  readonly text: string
}

export type SarifLevel = 'none' | 'note' | 'warning' | 'error'

export interface SarifRule {
  readonly id: string
  readonly name?: string
  readonly shortDescription?: SarifText
  readonly fullDescription?: SarifText
  readonly messageStrings?: Readonly<Record<string, SarifText>>
  readonly defaultConfiguration?: { readonly level: SarifLevel }
  readonly properties?: SarifProperties
}

export interface SarifComponent {
  readonly name: string
  readonly version: string
  readonly language: string
  readonly rules: readonly SarifRule[]
  readonly notifications: readonly SarifRule[]
  readonly properties?: SarifProperties
}

export interface SarifTranslation {
  readonly name: string
  readonly language: string
  readonly contents: readonly ['localizedData']
  readonly associatedComponent: { readonly name: string }
  readonly rules: readonly SarifRule[]
  readonly notifications: readonly SarifRule[]
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications: readonly SarifNotification[]
}

export interface SarifNotification {
  readonly level: SarifLevel
  readonly message: SarifText
  readonly descriptor: { readonly id: string; readonly index: number }
  readonly associatedRule: { readonly id: string; readonly index: number }
  readonly locations?: readonly SarifLocation[]
}

export interface SarifArtifact {
  readonly location: { readonly uri: string }
  readonly roles?: readonly ['analysisTarget']
  readonly encoding?: string
}

export interface SarifArtifactLocation {
  readonly uri: string
  readonly index?: number
}

export interface SarifRegion {
  readonly startLine?: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly charOffset?: number
  readonly charLength?: number
  readonly snippet?: SarifText
}

export interface SarifLogicalLocation {
  readonly name?: string
  readonly fullyQualifiedName?: string
  readonly decoratedName?: string
  readonly kind?: string
}

export interface SarifLocation {
  readonly id?: number
  readonly physicalLocation?: {
    readonly artifactLocation: SarifArtifactLocation
    readonly region?: SarifRegion
  }
  readonly logicalLocations?: readonly SarifLogicalLocation[]
  readonly message?: SarifText
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex?: number
  readonly kind: 'fail' | 'review' | 'pass' | 'notApplicable' | 'open'
  readonly level: SarifLevel
  readonly message: SarifMessage
  readonly locations: readonly SarifLocation[]
  readonly relatedLocations?: readonly SarifLocation[]
  readonly partialFingerprints?: Readonly<Record<string, string>>
  readonly suppressions?: readonly {
    readonly kind: 'external'
    readonly status: 'accepted'
    readonly justification: string
    readonly properties: SarifProperties
  }[]
  readonly fixes?: readonly {
    readonly description: SarifText
    readonly artifactChanges: readonly {
      readonly artifactLocation: SarifArtifactLocation
      readonly replacements: readonly {
        readonly deletedRegion: SarifRegion
        readonly insertedContent: SarifText
      }[]
    }[]
  }[]
  readonly properties?: SarifProperties
}
