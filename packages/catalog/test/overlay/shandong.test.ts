import { readFileSync } from 'node:fs'
import type { Norm } from '@fazhi/model'
import { describe, expect, it } from 'vitest'
import { entriesOf, moduleOf, overlaysPart, pathOf } from '../../scripts/generate.mjs'
import { catalog, citation, overlays } from '../../src/index.js'
import { parseOverlay, resolveCatalog } from '../../src/overlay.js'
import { readYaml } from './read-yaml.js'

const folder = new URL('../../data/overlays/', import.meta.url)

describe('the overlays of the package', () => {
  it('are generated freshly from the YAML', () => {
    const part = overlaysPart()
    expect(readFileSync(pathOf(part), 'utf8')).toBe(moduleOf(part))
    expect(entriesOf(part)).toEqual(overlays)
  })

  it('have the name of their file, are sound, and lie over the catalog without a word', () => {
    for (const one of overlays) {
      const file = `${one.id}.yaml`
      const text = readFileSync(new URL(file, folder), 'utf8')
      const { value, errors, placeOf } = readYaml(text, file)
      expect(errors).toEqual([])
      expect(parseOverlay(value, { file, placeOf })).toEqual({ overlay: one, findings: [] })
      expect(resolveCatalog(catalog, [one]).findings).toEqual([])
    }
  })
})

describe('Shandong', () => {
  const only = overlays.filter(({ id }) => id === 'shandong')
  const { catalog: here, history } = resolveCatalog(catalog, only)
  const norm = (id: string): Norm => {
    const found = here.norms.find((candidate) => candidate.id === id)
    if (found === undefined) throw new Error(`no norm ${id}`)
    return found
  }

  it('says nothing that was only remembered, computed or inferred', () => {
    const text = readFileSync(new URL('shandong.yaml', folder), 'utf8')
    expect(text.match(/certainty: (\w+)/g)?.length).toBeGreaterThan(20)
    expect(text).not.toMatch(/certainty: (?:remembered|computed|inferred)/)
  })

  it.each([
    [
      'shandong-enforcement-supervision-2014',
      '10',
      '2015-05-01',
      '《山东省行政执法监督条例》第十条',
    ],
    ['shandong-legal-services-2020', '19', '2021-01-01', '《山东省公共法律服务条例》第十九条'],
    ['shandong-publicity-2017', '28', '2017-12-01', '《山东省法治宣传教育条例》第二十八条'],
    ['shandong-business-environment-2020', '39', undefined, '《山东省优化营商环境条例》第三十九条'],
    ['shandong-leniency-list-2020', '*', '2020-06-01', '《山东省不罚轻罚清单（2020年）》'],
  ])('%s, article %s, from %s', (id, article, from, cited) => {
    expect(norm(id).from).toBe(from)
    expect(citation(norm(id), article, 'zh-CN')).toBe(cited)
  })

  it('expects a legal adviser in every village, and a certificate of every enforcer', () => {
    const expected = (id: string, from: typeof catalog) =>
      from.rates.find((rate) => rate.id === id)?.expected
    for (const id of ['villages.adviserCoverage', 'enforcement.certificateRate']) {
      expect(expected(id, catalog)).toBeUndefined()
      expect(expected(id, here)).toBe('100')
      expect(history.rates[id]?.map(({ layer, did }) => [layer, did])).toEqual([
        ['base', 'added'],
        ['shandong', 'patched'],
      ])
    }
  })

  it('keeps what one city says out of the province', () => {
    expect(here.norms.some(({ title }) => title.zh.includes('潍坊'))).toBe(false)
  })
})
