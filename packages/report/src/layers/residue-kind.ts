/** What was left in the text by the place it was copied from. */
export type ResidueKind =
  | 'advert'
  | 'messenger'
  | 'paywallStart'
  | 'paywallEnd'
  | 'paywall'
  | 'mill'
  | 'brand'
  | 'markup'
  | 'chat'
