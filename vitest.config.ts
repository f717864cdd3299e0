import { defineConfig } from 'vitest/config'

const globalSetup = './lib/database/test-support/offer-postgres.ts'
const tests = '{app,bin,bench,components,e2e,lib,templates}/**/*'

/** Three projects: `unit` in seconds, `slow` (renders, subprocesses), `corpus` (../shared, CI only). */
export default defineConfig({
  test: {
    // The default leaves one core to the editor, which is half of an office machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: [`${tests}.test.{ts,tsx}`],
          exclude: ['**/*.{slow,corpus}.test.ts', '**/node_modules/**'],
          testTimeout: 60_000,
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [`${tests}.slow.test.ts`],
          testTimeout: 120_000,
          globalSetup,
        },
      },
      {
        extends: true,
        test: { name: 'corpus', include: [`${tests}.corpus.test.ts`], testTimeout: 60_000 },
      },
    ],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary', 'html'],
      include: [
        '{templates,lib/text,lib/report,lib/page,lib/checks,lib/document,lib/review}/**/*.ts',
      ],
      exclude: ['**/*.test.ts', '**/arbitrary-*.ts', '**/test-*.ts', '**/test-support/**'],
      // The pure floors: what cannot be reached there is not written.
      thresholds: { 100: true },
    },
  },
})
