export type { Origin, PlaceOf } from '@fazhi/findings'
export { placeAt, pointer } from '@fazhi/findings'
