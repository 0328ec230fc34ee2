import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** Prints the constants of the axios in the folder that is named. */
let axios;
try {
  axios = createRequire(resolve(process.argv[2], 'index.js'))('axios');
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error;
  process.exit(3);
}
const names = Object.entries(axios.HttpStatusCode).filter(([, code]) => typeof code === 'number');
console.log(
  JSON.stringify({ version: axios.VERSION, names: names.map(([name, code]) => [`HttpStatusCode.${name}`, code]), deprecated: [] }),
);
