import { Socket as DatagramSocket } from 'node:dgram';
import dns from 'node:dns';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { Server, Socket } from 'node:net';

/**
 * Sockets that this process opened since the watch was set up, and its questions for an address. Processes are not
 * watched: the editor starts some of its own, to find files.
 */
export interface SocketWatch {
  /** A line what it was, and below it where from; what a test needs to press keys is left out. */
  attempts(): readonly string[];
  stop(): void;
}

interface Address {
  readonly path?: string;
  readonly host?: string;
  readonly port?: number | string;
}
type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Watches the thread by the methods that everything else of Node comes down to, `fetch` among it, and all
 * threads of the process by the sockets that the system lists for it, where it does.
 */
export function watchSockets(): SocketWatch {
  const own = new URL(process.env['SECOND_SOURCE_DRIVER'] ?? 'http://127.0.0.1:0').port;
  const found: string[] = [];
  const undo: (() => void)[] = [];
  const watch = (of: object, name: string, said: (args: readonly unknown[]) => string): void => {
    const object = of as Record<string, Method>;
    const before = object[name];
    if (!before) throw new Error(`There is no ${name} to watch`);
    object[name] = function (...args) {
      const what = said(args);
      if (!what.endsWith(`:${own}`)) found.push(`${what}\n${new Error().stack ?? ''}`);
      return before.apply(this, args);
    };
    undo.push(() => (object[name] = before));
  };
  const addressOf = ([first]: readonly unknown[]): string => {
    const options = (Array.isArray(first) ? first[0] : first) as Address | number;
    if (typeof options === 'number') return `:${options}`;
    return `${options.path ?? options.host ?? ''}:${options.port ?? ''}`;
  };
  watch(Socket.prototype, 'connect', (args) => `connect to ${addressOf(args)}`);
  watch(Server.prototype, 'listen', () => 'listen');
  for (const it of ['bind', 'connect', 'send']) watch(DatagramSocket.prototype, it, () => it);
  for (const it of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
    watch(dns, it, ([name]) => `ask for the address of ${String(name)}`);
    watch(dns.promises, it, ([name]) => `ask for the address of ${String(name)}`);
  }

  const known = new Set(socketsOfProcess().map(({ id }) => id));
  const look = (): void => {
    for (const { id, remote } of socketsOfProcess()) {
      if (known.has(id) || remote.endsWith(`:${own}`)) continue;
      known.add(id);
      found.push(`a socket to ${remote}`);
    }
  };
  const timer = setInterval(look, 20);
  return {
    attempts() {
      look();
      return found;
    },
    stop() {
      clearInterval(timer);
      for (const it of undo) it();
    },
  };
}

interface ListedSocket {
  readonly id: string;
  /** Address and port, in decimals. */
  readonly remote: string;
}

/** Those of the internet; none where the system does not list them. */
function socketsOfProcess(): readonly ListedSocket[] {
  if (!existsSync('/proc/self/net/tcp')) return [];
  const open = new Set<string>();
  for (const it of readdirSync('/proc/self/fd')) {
    const id = /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/self/fd/${it}`))?.[1];
    if (id !== undefined) open.add(id);
  }
  const out: ListedSocket[] = [];
  for (const kind of ['tcp', 'tcp6', 'udp', 'udp6']) {
    const file = `/proc/self/net/${kind}`;
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(1) : [];
    for (const line of lines) {
      const [, , remote = '', , , , , , , id = ''] = line.trim().split(/\s+/);
      const [address = '', port = ''] = remote.split(':');
      if (open.has(id)) out.push({ id, remote: `${address}:${parseInt(port, 16)}` });
    }
  }
  return out;
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // closed meanwhile
  }
}
