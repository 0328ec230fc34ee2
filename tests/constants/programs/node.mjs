import { STATUS_CODES } from 'node:http';

const names = Object.keys(STATUS_CODES).map((code) => [`http.STATUS_CODES[${code}]`, Number(code)]);
console.log(JSON.stringify({ version: process.versions.node, names, deprecated: [] }));
