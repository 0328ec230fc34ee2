import type { Client } from '../client.ts';
import { openProgram, programFile } from '../program.ts';

const java = (id: string, label: string, api: string, settings?: string): Client => ({
  id,
  label,
  kind: 'library',
  language: 'Java',
  ...(settings && { settings }),
  install: { debian: ['default-jdk-headless'] },
  open: () => openProgram(['java', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', programFile('HttpClients.java'), api]),
});

export const clients: Client[] = [
  java('java-httpclient', 'Java HttpClient', 'HttpClient', 'followRedirects(NORMAL) where a scenario follows redirects'),
  java('java-urlconnection', 'Java HttpURLConnection', 'HttpURLConnection'),
];
