import type { Carrier } from './carrier.js'
import { lawTwins } from './laws.js'
import { type Planted, plant } from './plant.js'
import { randomFrom } from './random.js'
import { plantLostSigns } from './rates-of-texts.js'
import { plantStructure } from './structure.js'
import { type Twin, trapTwins, wholeTwins } from './twins.js'
import type { Variant } from './variant.js'
import { dates } from './variants/dates.js'
import { publishedFigures, quantitiesTwice, writtenFigures } from './variants/figures.js'
import { placeholders } from './variants/placeholders.js'
import { punctuation } from './variants/punctuation.js'
import { publishedRates, writtenRates } from './variants/rates.js'
import { otherPlaces, residue } from './variants/residue.js'

export type { Carrier } from './carrier.js'
export type { Planted } from './plant.js'
export type { Twin } from './twins.js'
export type { FaultClass } from './variant.js'
export { plantLostSigns }

const all: readonly Variant[] = [
  ...placeholders,
  ...punctuation,
  ...dates,
  ...residue,
  ...otherPlaces,
  ...publishedRates,
  ...writtenRates,
  ...publishedFigures,
  ...writtenFigures,
  ...quantitiesTwice,
]

/** Every variant planted into every carrier, and the faults of build; the same texts for the same seed. */
export const breed = (carriers: readonly Carrier[], seed: number): readonly Planted[] => {
  const random = randomFrom(seed)
  return carriers.flatMap((carrier) => [
    ...all.map((variant) => plant(carrier, variant, random)),
    ...plantStructure(carrier),
  ])
}

/** Texts that were changed and are still right. */
export const breedTwins = (carriers: readonly Carrier[], seed: number): readonly Twin[] => {
  const random = randomFrom(seed)
  return [
    ...carriers.flatMap((carrier) => [...wholeTwins(carrier), ...trapTwins(carrier, random)]),
    ...lawTwins(carriers, random),
  ]
}
