import type { Place } from '@fazhi/model'
import type { AnswerAbout } from './findings-json.js'
import { showPlace } from './place.js'
import type { Word } from './words/words.js'

/** Places that are named before "and more". */
const placesShown = 5

/** How a list of places is written. */
export interface PlaceListOptions {
  readonly word: Word
  readonly placeAs?: (place: Place) => Place
  /** What was checked: its file stands in the heading. */
  readonly about?: AnswerAbout
  /** What a place is called whose file is said already. */
  readonly nameOf: (place: Place, word: Word) => string
}

/** Places in a phrase: with their file only where it is another one than that of the answer, or of the place before. */
export const showPlaces = (
  at: readonly Place[],
  { word, placeAs, about, nameOf }: PlaceListOptions,
): string => {
  const places = placeAs === undefined ? at : at.map(placeAs)
  const shown = places
    .slice(0, placesShown)
    .map((place, index) =>
      place.file === (index > 0 ? places[0]?.file : about?.file)
        ? nameOf(place, word)
        : showPlace(place, word),
    )
    .join(word('place.separator'))
  return places.length > placesShown
    ? word('place.more', { places: shown, n: places.length })
    : shown
}
