import { InternalError } from '@fazhi/model'
import { displayWidth, padEnd } from '@fazhi/render'
import { catalog, loadRulebook } from '@fazhi/sdk'
import { citySubmissionYaml, cityYaml, type NewCity } from '../init/city.js'
import { exampleUnitYaml } from '../init/example-unit.js'
import { blankForms, type NewFile } from '../init/forms.js'
import { occupied, writeNewFolder } from '../init/new-folder.js'
import { readmeText } from '../init/readme.js'
import { sampleRulebook } from '../init/sample-rulebook.js'
import type { ExitCode } from '../io.js'
import { initText } from '../messages/init.js'
import { asArgument } from '../output/as-argument.js'
import type { Context } from '../output/context.js'

const longestName = 40

const yearOf = (text: string): number | undefined => {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= 1990 && year <= 2100 ? year : undefined
}

/** Everything a new folder holds, made before anything is written. */
const filesOf = async (city: NewCity): Promise<readonly NewFile[]> => {
  const yaml = sampleRulebook(city)
  const { rulebook } = loadRulebook(yaml, { catalog })
  if (rulebook === undefined) throw new InternalError('the sample does not load')
  const forms = await blankForms(rulebook)
  return [
    { name: 'rulebook.yaml', content: yaml },
    { name: 'city.yaml', content: cityYaml(city) },
    { name: 'city-submission.yaml', content: citySubmissionYaml(city) },
    { name: 'units/example-town.yaml', content: exampleUnitYaml(city) },
    ...forms,
    {
      name: 'README.md',
      content: readmeText(
        city,
        forms.map(({ name }) => name),
      ),
    },
  ]
}

const about = (name: string, { language }: Context): string => {
  const key = name.startsWith('forms/') ? 'forms' : name
  return initText(`file.${key}` as Parameters<typeof initText>[0], language)
}

const told = (folder: string, files: readonly NewFile[], context: Context): string => {
  const { language, paint } = context
  const width = Math.max(...files.map(({ name }) => displayWidth(name)))
  const argument = asArgument(folder)
  return [
    paint.strong(initText('made', language, { folder })),
    ...files.map(({ name }) => `  ${padEnd(name, width)}  ${about(name, context)}`),
    '',
    paint.strong(initText('next', language)),
    ...(['edit', 'lint', 'test', 'collect', 'score'] as const).map(
      (step, index) =>
        `  ${index + 1}. ${initText(`next.${step}`, language, { folder: argument })}`,
    ),
    '',
    initText('notOfficial', language),
    '',
  ].join('\n')
}

/** `fazhi init DIR`: a new folder, or an empty one; nothing that is there is ever changed. */
export const init = async (context: Context): Promise<ExitCode> => {
  const { request, io } = context
  const [folder = ''] = request.names
  const name = request.values['city'] ?? '示例市'
  const asked = request.values['year'] ?? io.today.slice(0, 4)
  const year = yearOf(asked)
  if (year === undefined) return context.misuse('yearSpelling', { year: asked })
  if ([...name].length > longestName || /\p{C}/u.test(name)) {
    return context.misuse('cityName', { most: longestName })
  }
  const path = context.path(folder)
  const standing = await occupied(path)
  if (standing !== undefined) {
    return 'other' in standing
      ? context.misuse('initFull', { path: folder, other: standing.other })
      : context.misuse('initFailed', { path: folder, why: standing.why })
  }
  const files = await filesOf({ name, year })
  const why = await writeNewFolder(path, files)
  if (why !== undefined) return context.misuse('initFailed', { path: folder, why })
  io.stdout(told(folder, files, context))
  return 0
}
