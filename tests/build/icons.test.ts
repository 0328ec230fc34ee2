import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawIcon } from '../../src/images/icon.ts';

const read = (name: string) => readFileSync(`dist/${name}`);
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
const manifest = JSON.parse(read('site.webmanifest').toString()) as Record<string, string> & {
  icons: { src: string; sizes: string; type: string; purpose: string }[];
};

test('the manifest names icons that are there, in the sizes it states', () => {
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
  for (const { src, sizes, type } of manifest.icons) {
    expect(existsSync(`dist${src}`), src).toBe(true);
    expect([sizeOf(read(src)), type], src).toEqual([sizes, 'image/png']);
  }
});

test('the manifest says what installing needs, and its colours are plain hex', () => {
  expect(manifest).toMatchObject({ id: '/', start_url: '/', scope: '/', short_name: 'Reason Phrase', display: 'minimal-ui' });
  expect(manifest['description']?.length).toBeGreaterThan(40);
  expect([manifest['theme_color'], manifest['background_color']]).toEqual(Array(2).fill(expect.stringMatching(/^#[0-9a-f]{6}$/)));
});

test('favicon.ico holds one icon of 32 × 32', () => {
  const ico = read('favicon.ico');
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7]]).toEqual([1, 1, 32, 32]);
});

test('the icon for Apple is 180 × 180 and nowhere transparent', async () => {
  expect(sizeOf(read('apple-touch-icon.png'))).toBe('180x180');
  const pixels = await drawIcon(180, true, 'raw');
  expect((await drawIcon(180, true)).equals(read('apple-touch-icon.png'))).toBe(true);
  expect(pixels.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
  expect((await drawIcon(180, false, 'raw'))[3]).toBe(0);
});

test('the maskable icon has its drawing in the middle 80 %, and its ground everywhere else', async () => {
  const size = 512;
  const pixels = await drawIcon(size, true, 'raw');
  const at = (x: number, y: number) => pixels.readUInt32BE(4 * (y * size + x));
  const drawn: number[] = [];
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (at(x, y) !== at(0, 0)) drawn.push(Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2));
  expect(drawn.length).toBeGreaterThan(1000);
  expect(drawn.reduce((far, distance) => Math.max(far, distance))).toBeLessThan(size * 0.4);
});
