import { defineConfig } from 'vitest/config'

const globalSetup = './lib/database/test-support/offer-postgres.ts'
const tests = '{app,bin,bench,components,e2e,lib,templates}/**/*'

/**
 * A limit of time only ends what hangs; no test may fail because the machine is busy. So each is many times what a
 * quiet machine needs, and set-up has the same as a test (LibreOffice starts three times in one).
 */
const patience = (minutes: number) => ({
  testTimeout: minutes * 60_000,
  hookTimeout: minutes * 60_000,
  teardownTimeout: 60_000,
})

/** Three projects: `unit` in seconds, `slow` (renders, subprocesses), `corpus` (../shared, CI only). */
export default defineConfig({
  test: {
    // The default leaves one core to the editor, which is half of an office machine.
    maxWorkers: '100%',
    setupFiles: './lib/text/test-support/fixed-seed.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: [`${tests}.test.{ts,tsx}`],
          exclude: ['**/*.{slow,corpus}.test.ts', '**/node_modules/**'],
          ...patience(5),
          globalSetup,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: [`${tests}.slow.test.ts`],
          ...patience(10),
          globalSetup,
        },
      },
      {
        extends: true,
        test: { name: 'corpus', include: [`${tests}.corpus.test.ts`], ...patience(5) },
      },
    ],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary', 'html'],
      include: [
        '{templates,lib/text,lib/report,lib/page,lib/places,lib/checks,lib/document,lib/review}/**/*.ts',
      ],
      exclude: ['**/*.test.ts', '**/arbitrary-*.ts', '**/test-*.ts', '**/test-support/**'],
      // The pure floors: what cannot be reached there is not written.
      thresholds: { 100: true },
    },
  },
})
