import { execFileSync } from 'node:child_process';
import { createSecureServer, type Http2SecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { answerFor, withoutPath, type Desk } from './attend.ts';
import type { Arrived } from './log.ts';
import { readMessage } from './message.ts';
import { labPage, pageBefore, type Place } from './wire.ts';

let made: { key: Buffer; cert: Buffer } | undefined;

/** Gives a certificate that nobody trusts, made once for each run. Throws when there is no openssl. */
function certificate() {
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'reason-phrase-lab-'));
  const file = (name: string) => join(folder, name);
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', file('key'), '-out', file('cert')], { stdio: 'ignore' });
  made = { key: readFileSync(file('key')), cert: readFileSync(file('cert')) };
  rmSync(folder, { recursive: true });
  return made;
}

/** Fields that HTTP/2 has no place for. */
const ofTheConnection = ['connection', 'content-length', 'transfer-encoding', 'upgrade'];

/** Sends responses that are written as HTTP/1.1, each as HTTP/2 has it. */
function respond(stream: ServerHttp2Stream, bytes: string): void {
  for (let rest = bytes, next; (next = readMessage(rest, () => 'until-close')); rest = rest.slice(next.size)) {
    const status = Number(next.start.split(' ')[1]);
    const lower = next.headers.map(([name, value]): [string, string] => [name.toLowerCase(), value]);
    const own = lower.filter(([name]) => !ofTheConnection.includes(name));
    const fields = { ...Object.fromEntries(own), ':status': status };
    if (status < 200) stream.additionalHeaders(fields);
    else {
      stream.respond(fields);
      stream.end(next.content);
    }
  }
}

function arrivedAs(desk: Desk, fields: IncomingHttpHeaders, place: Place): Arrived {
  const method = String(fields[':method']);
  const target = withoutPath(desk, String(fields[':path']));
  const headers = Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]);
  return { start: `${method} ${target} HTTP/2`, method, target, headers, content: '', complete: true, size: 0, place, connection: 0 };
}

/** Gives a server for HTTP/2 over TLS that answers as the case says. Requests are answered before their content is there. */
export function openH2(desk: Desk, place: Place): Http2SecureServer {
  const server = createSecureServer(certificate());
  const attend = async (stream: ServerHttp2Stream, fields: IncomingHttpHeaders) => {
    desk.active = Date.now();
    const request = arrivedAs(desk, fields, place);
    if (request.target === labPage) return respond(stream, pageBefore());
    desk.log.arrived.push(request);
    desk.busy += 1;
    for (const part of answerFor(desk, request).send) {
      if (typeof part === 'number') await pause(part);
      else if (!stream.destroyed) respond(stream, desk.fill(part));
    }
    desk.busy -= 1;
    desk.active = Date.now();
  };
  server.on('stream', (stream, fields) => {
    stream.on('error', () => undefined);
    void attend(stream, fields);
  });
  server.on('sessionError', () => undefined);
  return server;
}
