import { InternalError } from '@fazhi/model'

/** The part of Web Crypto and of the text encoder that every supported platform has; we load neither DOM nor Node types. */
interface Platform {
  readonly crypto?: {
    readonly subtle?: {
      readonly digest: (name: 'SHA-256', data: Uint8Array) => Promise<ArrayBuffer>
    }
  }
  readonly TextEncoder?: new () => { readonly encode: (text: string) => Uint8Array }
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0')

/**
 * SHA-256 of a text in UTF-8, as lower-case hexadecimal digits.
 * @throws InternalError on a platform without Web Crypto (a page that is not served securely has none).
 */
export const sha256 = async (text: string): Promise<string> => {
  const { crypto, TextEncoder } = globalThis as unknown as Platform
  if (crypto?.subtle === undefined || TextEncoder === undefined)
    throw new InternalError('this platform has no Web Crypto')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map(hex).join('')
}
