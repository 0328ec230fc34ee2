/** Is loaded before a program, with `--import`, and writes how much memory it used at most, in MB, when it ends. */
import { writeFileSync } from 'node:fs';

const file = process.env['USAGE_FILE'];
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)));
