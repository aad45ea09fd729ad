import type { KnownRule } from '../../src/rules/families.js'
import { breed, breedTwins, type Planted, plantLostSigns } from '../planter/index.js'
import { type Judged, measureArithmetic } from './arithmetic.js'
import { type Bred, measureBred, measureTwins, type TwinMeasure } from './bred.js'
import { levelsOf, type RuleLevel } from './levels.js'
import { measureSample, type SampleMeasure } from './sample.js'
import { measureSound, readJudgements, type SoundMeasure } from './sound.js'
import { carriers, type Folders, soundTexts } from './texts.js'

/** Everything that was measured. */
export interface Measure {
  readonly sample?: SampleMeasure
  readonly sound: SoundMeasure
  /** Published texts only, for the density that is asked for. */
  readonly published: SoundMeasure
  readonly bred: readonly Bred[]
  readonly twins: TwinMeasure
  /** How many twins were checked. */
  readonly twinCount: number
  readonly arithmetic: readonly Judged[]
  readonly levels: readonly RuleLevel[]
  /** Planted faults each rule found. */
  readonly bredByRule: Readonly<Record<string, number>>
}

const seed = 20211204

/** Measures all there is: with the shared corpus if it is at hand, else over our own texts. */
export const measureAll = (
  folders: Folders,
  judged: string,
  rules: readonly KnownRule[],
): Measure => {
  const judgements = readJudgements(judged)
  const texts = soundTexts(folders)
  const all = carriers(folders)
  const lost: readonly Planted[] = texts.flatMap(({ name, input, published }) =>
    published && typeof input === 'string' ? plantLostSigns(name, input) : [],
  )
  const bred = measureBred(
    [...breed(all, seed), ...lost],
    (name) => all.find((carrier) => carrier.name === name)?.year,
  )
  const sentenceTwins = bred.flatMap(({ planted }) =>
    planted.absent === true || lost.includes(planted) || planted.sound === ''
      ? []
      : [{ carrier: planted.carrier, kind: 'sound form', text: planted.sound, whole: false }],
  )
  const distinct = [...new Map(sentenceTwins.map((twin) => [twin.text, twin])).values()]
  const twins = [...breedTwins(all, seed), ...distinct]
  const twinMeasure = measureTwins(twins, all)
  const sound = measureSound(texts, judgements)
  const bredByRule: Record<string, number> = {}
  for (const { found } of bred)
    for (const rule of new Set(found)) bredByRule[rule] = (bredByRule[rule] ?? 0) + 1
  return {
    ...(folders.corpus === undefined ? {} : { sample: measureSample(folders.corpus) }),
    sound,
    published: measureSound(
      texts.filter(({ published }) => published),
      judgements,
    ),
    bred,
    twins: twinMeasure,
    twinCount: twins.length,
    arithmetic: measureArithmetic(),
    levels: levelsOf(rules, sound, twinMeasure),
    bredByRule,
  }
}
