import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pdfOf } from '../../support/pdf';

/** Ends the process, or the thread, that opens a socket, asks for an address, or starts another process. */
const NO_SOCKETS = `
  const stop = (what) => () => { require('node:fs').writeSync(2, 'SOCKET ' + what + '\\n'); process.exit(99); };
  const net = require('node:net');
  net.Socket.prototype.connect = stop('net.connect');
  net.Server.prototype.listen = stop('net.listen');
  const dgram = require('node:dgram');
  dgram.createSocket = stop('dgram'); dgram.Socket.prototype.bind = stop('dgram.bind'); dgram.Socket.prototype.send = stop('dgram.send');
  const dns = require('node:dns');
  for (const it of ['lookup', 'resolve', 'resolve4', 'resolve6']) dns[it] = dns.promises[it] = stop('dns.' + it);
  for (const it of ['http', 'https']) { const own = require('node:' + it); own.request = stop(it); own.get = stop(it); }
  require('node:http2').connect = stop('http2');
  require('node:tls').connect = stop('tls');
  const children = require('node:child_process');
  for (const it of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) children[it] = stop(it);
  globalThis.fetch = stop('fetch'); globalThis.WebSocket = stop('WebSocket'); globalThis.EventSource = stop('EventSource');
  require('node:module').syncBuiltinESMExports();
`;

/** What a bundle would open a socket, load a page or start a process with. */
const REACHES = /\b(?:fetch|importScripts|eval)\s*\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection|SharedWorker)\b|sendBeacon|["'](?:node:)?(?:net|http|https|http2|tls|dgram|dns|child_process|cluster|inspector)(?:\/promises)?["']/g; // prettier-ignore

/** The library that reads PDFs could fetch them; the test of its worker shows that it does not. */
const PDF_JS = ['fetch(', 'new XMLHttpRequest'];

const SENTENCE = 'The storm took 340 slates off the chapel roof, said Ada Obi.';

describe('nothing leaves the machine', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-'));
    writeFileSync(join(folder, 'guard.cjs'), NO_SOCKETS);
  });
  after(() => rmSync(folder, { recursive: true }));

  const guarded = (...args: readonly string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, ['--require', join(folder, 'guard.cjs'), ...args], {
      encoding: 'utf8',
    });

  it('the watch itself notices a socket, a question for an address, fetch and a process', () => {
    for (const script of [
      "import('node:net').then(({ connect }) => connect(9, '127.0.0.1'))",
      "import('node:dns').then(({ lookup }) => lookup('localhost', () => 0))",
      "fetch('http://127.0.0.1:9')",
      "import('node:child_process').then(({ spawn }) => spawn('true'))",
      "import('node:dgram').then(({ createSocket }) => createSocket('udp4'))",
    ])
      assert.match(guarded('-e', script).stderr, /^SOCKET /m, script);
  });

  for (const args of [
    ['annotate', 'seeds/threllin-ledger.txt', '--explain'],
    ['compare', 'seeds'],
    ['verify', 'tariffs of 25 per cent', '--in', 'seeds'],
    ['check', 'seeds', '--format', 'sarif'],
    ['sheet', 'seeds/threllin-ledger.txt'],
    ['export', 'seeds/threllin-ledger.txt', '--format', 'nitf'],
  ])
    it(`the command line opens no socket: ${args[0] ?? ''}`, () => {
      const { status, stderr } = guarded('dist/cli.js', ...args);
      assert.doesNotMatch(stderr, /SOCKET/);
      assert.ok(status === 0 || status === 1, `${status}: ${stderr}`);
    });

  /** What a worker answers first, or how it ended. */
  const answerOf = async (
    script: string,
    request: unknown,
    isAnswer: (message: { readonly kind?: string }) => boolean,
  ): Promise<unknown> => {
    const worker = new Worker(script, { execArgv: ['--require', join(folder, 'guard.cjs')] });
    const answer = await new Promise<unknown>((resolve) => {
      worker.on('message', (message: { readonly kind?: string }) => {
        if (isAnswer(message)) resolve(message);
      });
      worker.on('error', resolve);
      worker.on('exit', (code) => resolve(`ended with ${code}`));
      worker.postMessage(request);
    });
    await worker.terminate();
    return answer;
  };

  it('the worker that indexes opens no socket', async () => {
    const article = {
      id: 'a',
      title: 'a',
      format: 'plain',
      text: 'Ada Obi said “yes” to 340 slates.',
    };
    const request = { kind: 'put', id: 0, article };
    const isDone = ({ kind }: { readonly kind?: string }): boolean => kind === 'progress';
    assert.equal(typeof (await answerOf('./dist/worker.cjs', request, isDone)), 'object');
  });

  it('the worker that reads documents opens no socket', async () => {
    const bytes = pdfOf([[{ text: SENTENCE, y: 500 }]]);
    const request = { bytes, path: 'a.pdf', what: 'a.pdf' };
    const answer = await answerOf('./dist/documents.cjs', request, () => true);
    assert.deepEqual(answer, { ok: true, value: SENTENCE });
  });

  it('no bundle that ships names what opens one', () => {
    const bundles = (readdirSync('dist', { recursive: true }) as string[]).filter((it) =>
      /\.c?js$/.test(it),
    );
    assert.ok(bundles.length >= 5, bundles.join());
    const found: string[] = [];
    for (const name of bundles)
      for (const [it] of readFileSync(join('dist', name), 'utf8').matchAll(REACHES))
        if (!(name === 'documents.cjs' && PDF_JS.includes(it))) found.push(`${name}: ${it}`);
    assert.deepEqual(found, []);
  });
});
