import { defineConfig } from '@playwright/test';
import { projectsHere } from './projects.ts';

const port = Number(process.env['PORT'] ?? 4391);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/names/{arg}{ext}',
  reporter: process.env['CI'] ? [['line']] : [['list']],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // What passes the second time only is told as flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    // A worker would answer in place of the routes that tests set, and fetch a copy of the site for each of them.
    serviceWorkers: 'block',
    // A trace pictures every step and takes a fifth of the whole time: ask for one with --trace on.
    screenshot: 'only-on-failure',
  },
  projects: projectsHere(),
  webServer: {
    command: `node src/preview/serve.ts --port ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
