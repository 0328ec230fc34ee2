import { defineConfig } from '@playwright/test';
import { findBrowser } from '../browser.ts';

const port = Number(process.env['PORT'] ?? 4391);
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  reporter: process.env['CI'] ? [['line']] : [['list']],
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { ...(executablePath && { executablePath }), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
    // A trace pictures every step and takes a fifth of the whole time: ask for one with --trace on.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node src/preview/serve.ts --port ${port}`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
