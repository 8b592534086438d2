// The messages between this process and an ssh master in proxy mode: the connection protocol of SSH (RFC 4254), each with its length
// before it and neither encrypted nor padded (PROTOCOL.mux of OpenSSH, section 9).

/** What one message may carry of a stream, in bytes. OpenSSH takes the same. */
export const MOST_DATA = 32_768;

const MULTIPLEXING = { version: 4, hello: 1, proxy: 0x1000000f, proxying: 0x8000000f } as const;
const TYPE = {
  ignore: 2,
  open: 90,
  opened: 91,
  refused: 92,
  window: 93,
  data: 94,
  extended: 95,
  eof: 96,
  close: 97,
  request: 98,
  failure: 100,
} as const;
const STDERR = 1;
const EXITS: readonly string[] = ['exit-status', 'exit-signal'];

/** The words of OpenSSH for the reasons of a refusal. */
const REASONS: Readonly<Record<number, string>> = {
  1: 'administratively prohibited',
  2: 'connect failed',
  3: 'unknown channel type',
  4: 'resource shortage',
};

export type Message =
  /** `window`: how many bytes the other side takes before it gives more room; `most`: in one message. */
  | {
      readonly kind: 'opened';
      readonly channel: number;
      readonly remote: number;
      readonly window: number;
      readonly most: number;
    }
  | { readonly kind: 'refused'; readonly channel: number; readonly why: string }
  | { readonly kind: 'window'; readonly channel: number; readonly more: number }
  | { readonly kind: 'data'; readonly channel: number; readonly stream: 'stdout' | 'stderr'; readonly bytes: Buffer }
  | { readonly kind: 'eof' | 'close' | 'failure'; readonly channel: number }
  /** Its program has ended; what it wrote may still be on its way. */
  | { readonly kind: 'exited'; readonly channel: number }
  /** `asks`: the other side waits for an answer. */
  | { readonly kind: 'request'; readonly channel: number; readonly asks: boolean }
  | { readonly kind: 'other' };

/** Asks the master at the other end of a fresh connection to pass messages on. */
export const PROXY_PLEASE: Buffer = Buffer.concat([
  framed(uint32(MULTIPLEXING.hello), uint32(MULTIPLEXING.version)),
  framed(uint32(MULTIPLEXING.proxy), uint32(0)),
]);

/** The two answers to that. */
export function isHello(body: Buffer): boolean {
  return (
    body.length >= 8 && body.readUInt32BE(0) === MULTIPLEXING.hello && body.readUInt32BE(4) === MULTIPLEXING.version
  );
}

export function isProxying(body: Buffer): boolean {
  return body.length >= 4 && body.readUInt32BE(0) === MULTIPLEXING.proxying;
}

/** Says nothing to the host (RFC 4253, section 11.2), and acknowledges on its way what has come from there. */
export const IGNORE: Buffer = message(TYPE.ignore, text(''));

export function openMessage(channel: number, window: number): Buffer {
  return message(TYPE.open, text('session'), uint32(channel), uint32(window), uint32(MOST_DATA));
}

/** A variable for the command that comes next; a host takes those that it was told to accept. */
export function environmentMessage(remote: number, name: string, value: string): Buffer {
  return message(TYPE.request, uint32(remote), text('env'), NO, text(name), text(value));
}

export function execMessage(remote: number, command: string): Buffer {
  return message(TYPE.request, uint32(remote), text('exec'), YES, text(command));
}

export function dataMessage(remote: number, bytes: Buffer): Buffer {
  return message(TYPE.data, uint32(remote), uint32(bytes.length), bytes);
}

export function windowMessage(remote: number, more: number): Buffer {
  return message(TYPE.window, uint32(remote), uint32(more));
}

export function endMessage(kind: 'eof' | 'close' | 'failure', remote: number): Buffer {
  return message(TYPE[kind], uint32(remote));
}

/** `body`: what stands behind its length. Null where it is no such message. */
export function readMessage(body: Buffer): Message | null {
  if (body.length < 2) return null;
  const type = body[1];
  if (body.length < 6) return type === undefined || isOfChannel(type) ? null : { kind: 'other' };
  const channel = body.readUInt32BE(2);
  switch (type) {
    case TYPE.opened:
      if (body.length < 18) return null;
      return {
        kind: 'opened',
        channel,
        remote: body.readUInt32BE(6),
        window: body.readUInt32BE(10),
        most: body.readUInt32BE(14),
      };
    case TYPE.refused: {
      const why = body.length < 10 ? null : textAt(body, 10);
      if (why === null) return null;
      return { kind: 'refused', channel, why: `${REASONS[body.readUInt32BE(6)] ?? 'unknown reason'}: ${why}` };
    }
    case TYPE.window:
      return body.length < 10 ? null : { kind: 'window', channel, more: body.readUInt32BE(6) };
    case TYPE.data: {
      const bytes = bytesAt(body, 6);
      return bytes === null ? null : { kind: 'data', channel, stream: 'stdout', bytes };
    }
    case TYPE.extended: {
      const bytes = bytesAt(body, 10);
      if (bytes === null) return null;
      return body.readUInt32BE(6) === STDERR ? { kind: 'data', channel, stream: 'stderr', bytes } : { kind: 'other' };
    }
    case TYPE.request: {
      const name = bytesAt(body, 6);
      const asks = name === null ? undefined : body[10 + name.length];
      if (name === null || asks === undefined) return null;
      return EXITS.includes(name.toString('latin1'))
        ? { kind: 'exited', channel }
        : { kind: 'request', channel, asks: asks !== 0 };
    }
    case TYPE.eof:
      return { kind: 'eof', channel };
    case TYPE.close:
      return { kind: 'close', channel };
    case TYPE.failure:
      return { kind: 'failure', channel };
    default:
      return { kind: 'other' };
  }
}

const YES = Buffer.of(1);
const NO = Buffer.of(0);

function isOfChannel(type: number): boolean {
  return type >= TYPE.opened && type <= TYPE.failure;
}

function message(type: number, ...fields: readonly Buffer[]): Buffer {
  return framed(Buffer.of(0, type), ...fields);
}

function framed(...fields: readonly Buffer[]): Buffer {
  const body = fields.reduce((sum, field) => sum + field.length, 0);
  return Buffer.concat([uint32(body), ...fields], body + 4);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function bytesAt(body: Buffer, at: number): Buffer | null {
  if (body.length < at + 4) return null;
  const end = at + 4 + body.readUInt32BE(at);
  return end > body.length ? null : body.subarray(at + 4, end);
}

function textAt(body: Buffer, at: number): string | null {
  return bytesAt(body, at)?.toString('utf8') ?? null;
}
