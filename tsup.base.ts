import { defineConfig } from 'tsup'

/** One build for every package: ESM and CommonJS with their own declaration files, nothing else. */
export const library = (entry: string[] = ['src/index.ts']) =>
  defineConfig({
    entry,
    format: ['esm', 'cjs'],
    // tsup injects `baseUrl`, which TypeScript 6 reports as deprecated; only the declaration build needs to look away.
    dts: { compilerOptions: { ignoreDeprecations: '6.0', customConditions: [] } },
    target: 'node20',
    sourcemap: true,
    clean: true,
    treeshake: true,
    silent: true,
  })
