/** What a programmer can get wrong, each with the data that shows it. Faults in data are findings, never errors. */
export interface MisusePayloads {
  invalidDecimal: { readonly text: string }
  unknownUnit: { readonly unit: string; readonly known: readonly string[] }
  unknownPrincipal: { readonly principal: string; readonly known: readonly string[] }
  unknownProfile: { readonly profile: string; readonly known: readonly string[] }
  invalidRule: { readonly rule: string; readonly problems: readonly string[] }
  invalidOption: { readonly option: string; readonly expected: string }
}

/** Codes of {@link FazhiError}. */
export type MisuseCode = keyof MisusePayloads

/** Misuse of the library by the calling program. `code` and `payload` say what; the message is for the log. */
export class FazhiError<Code extends MisuseCode = MisuseCode> extends Error {
  override readonly name = 'FazhiError'
  readonly code: Code
  readonly payload: MisusePayloads[Code]

  constructor(code: Code, payload: MisusePayloads[Code]) {
    super(`${code}: ${JSON.stringify(payload)}`)
    this.code = code
    this.payload = payload
  }
}

/** A fault of ours: a state the library promised never to reach. Please report it. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}
