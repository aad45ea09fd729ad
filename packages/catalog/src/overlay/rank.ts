import type { Overlay } from '@fazhi/model'
import { overlayRank } from '@fazhi/model/schema'

/** Place of an overlay's rank in the order of layers, 0 the most general. */
export const rankOf = (overlay: Overlay): number => overlayRank.options.indexOf(overlay.rank)
