import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inside } from './inside.js'

let base: string
let city: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'fazhi-inside-'))
  city = join(base, '城 市')
  mkdirSync(join(city, 'units'), { recursive: true })
  writeFileSync(join(base, 'secret.yaml'), 'secret')
  symlinkSync(join(base, 'secret.yaml'), join(city, 'units', 'link.yaml'))
  symlinkSync(base, join(city, 'up'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

describe('a name in a city’s folder', () => {
  it.each(['units', './units/', 'units/甲 镇.yaml', 'a/../units', '..units', '.'])(
    '%s is inside',
    async (name) => {
      expect(await inside(city, name)).toContain(city)
    },
  )

  it.each([
    '..',
    '../secret.yaml',
    'units/../../secret.yaml',
    '/etc/passwd',
    'units\\..\\..\\secret.yaml',
    'units/link.yaml',
    'up/secret.yaml',
    'a\0b',
  ])('%j is not', async (name) => {
    expect(await inside(city, name)).toBeUndefined()
  })
})
