/** Several columns of few values in one byte: the sum of what each stores times its radix. */
export interface Joint {
  readonly of: readonly { readonly column: number; readonly radix: number }[]
}
