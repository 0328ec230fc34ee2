/**
 * Measures the site beside a Starlight site of the same content and a page written by hand, built, served and opened the
 * same way in the same run: `npm run bench [-- --quick] [--only build|page|search|click]`. It prints ratios, what is wanted, and
 * whether that is met. Times depend on the machine and on what else it does; ratios less so.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { compressFolder } from '../../src/integrations/precompressed.ts';
import { launchOptions } from '../browser.ts';
import { copySite } from '../build/copy.ts';
import { build } from './run-build.ts';
import { buildRows } from './build-rows.ts';
import { browserRows } from './browser-rows.ts';
import { writePlain } from './plain.ts';
import { installStarlight, writeContent } from './starlight.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const parts = ['build', 'page', 'search', 'click'];
if (values.only && !parts.includes(values.only)) throw new Error(`--only takes one of ${parts.join(', ')}, not "${values.only}".`);
const wanted = parts.filter((part) => !values.only || part === values.only);

const starlight = mkdtempSync(join(tmpdir(), 'starlight-'));
const plain = mkdtempSync(join(tmpdir(), 'plain-'));
const { folder, remove } = copySite();
try {
  installStarlight(starlight);
  if (wanted.includes('build')) await buildRows(starlight, values.quick);
  if (wanted.some((part) => part !== 'build')) {
    console.log('\nBuilding both sites for the browser …');
    await build(folder, { SOCIAL_IMAGES: 'off' });
    writeContent(join(folder, 'dist'), starlight);
    await build(starlight);
    await compressFolder(pathToFileURL(join(starlight, 'dist/')));
    writePlain(join(folder, 'dist'), plain);
    await compressFolder(pathToFileURL(`${plain}/`));
    const browser = await chromium.launch(launchOptions());
    await browserRows(browser, { ours: join(folder, 'dist'), starlight: join(starlight, 'dist'), plain }, wanted, values.quick ? 3 : 7);
    await browser.close();
  }
} finally {
  remove();
  for (const scratch of [starlight, plain]) rmSync(scratch, { recursive: true, force: true });
}
