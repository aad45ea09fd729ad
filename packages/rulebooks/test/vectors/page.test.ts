import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Vector, vectorFiles, vectors } from './read-vectors.js'

/* docs/vectors.md: its example is a case, it names every file, and its Python runs. */

const page = readFileSync(new URL('../../../../docs/vectors.md', import.meta.url), 'utf8')

const blockOf = (language: string): string =>
  new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? ''

test('the example is a case as it stands in its file', () => {
  const example = JSON.parse(blockOf('json')) as Vector
  expect(vectors.find(({ id }) => id === example.id)).toEqual(example)
})

test('every file is named, and no other', () => {
  const named = [...page.matchAll(/^\| `([\w-]+\.json)` \|/gm)].map(([, name]) => name)
  expect(named.sort()).toEqual(vectorFiles)
})

/** Answers as a right implementation would, and as one that gets the units wrong. */
const answers = `
import sys
folder = sys.argv[1]
answers = []
for file in sorted(Path(folder).glob("*.json")):
    if file.name != "vectors.schema.json":
        answers += [case["expect"] for case in json.loads(file.read_text("utf-8"))["cases"]]
right = iter(answers)
wrong = iter(answers)
scored = [expect for expect in answers if expect.get("units")]
print(len(failures(folder, lambda text, units, city, last_year: next(right))))
missed = failures(folder, lambda text, units, city, last_year: {**next(wrong), "units": {}})
print(len({case for case, _, _ in missed}) == len(scored))
`

const python = spawnSync('python3', ['--version'], { encoding: 'utf8' })

test.skipIf(python.status !== 0)(
  `${python.status === 0 ? '' : 'NOT CHECKED, python3 is not at hand: '}the Python of the page tells right from wrong`,
  () => {
    const folder = fileURLToPath(new URL('../../../scoring/vectors/', import.meta.url))
    const { stdout, stderr } = spawnSync('python3', ['-c', blockOf('python') + answers, folder], {
      encoding: 'utf8',
    })
    expect([stdout.trim().split('\n'), stderr]).toEqual([['0', 'True'], ''])
  },
  30_000,
)
