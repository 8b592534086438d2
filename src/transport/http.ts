// HTTP commands, from the runner.
// Promises: a timeout always, which covers the name service; checked and pinned addresses; no redirect for a change, none
// to another host for a look; a body that is bounded in memory and on disk. The status stands where a process has its exit code.
import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { ActResult } from '../engine/ports.ts';
import { Act, type ActRules, type HowItEnded, notStarted } from './act.ts';
import { type Address, allowedAddresses } from './http-address.ts';
import { type Bounds, howItFailed, httpFailed } from './http-failure.ts';
import type { HttpRequest } from './http-request.ts';

const REDIRECTS = 5;
const LONGEST_BODY = 67_108_864;
/** How long one address may take before the next one is tried as well. */
const NEXT_ADDRESS_MS = 1_000;

/** A request that knows where it goes. */
export interface LocatedRequest extends HttpRequest {
  readonly addresses: readonly Address[];
}

export type Located =
  | { readonly ok: true; readonly request: LocatedRequest }
  | { readonly ok: false; readonly result: ActResult };

interface Sending extends Bounds {
  readonly act: Act;
  /** Either of the bounds. */
  readonly stop: AbortSignal;
}

export class HttpSender {
  readonly #rules: ActRules;
  readonly #looks = agents({ keepAlive: true });
  /** A connection that was used before may be dead, and whether a change still got through would be unknown. */
  readonly #changes = agents({ keepAlive: false });

  constructor(rules: ActRules) {
    this.#rules = rules;
  }

  /** A look: all of it within the command's timeout. */
  async ask(request: HttpRequest, signal: AbortSignal): Promise<ActResult> {
    const sending = this.#begin(request, signal);
    const found = await allowedAddresses(request.url.hostname, sending.stop);
    if (found.ok) return this.#send({ ...request, addresses: found.value }, sending);
    const [fault] = found.faults;
    const nothing = { exit_code: null, stopped: 'confirmed', fault } as const;
    if (signal.aborted) return sending.act.finish({ ...nothing, ended: 'cancelled' });
    if (sending.deadline.aborted) return sending.act.finish({ ...nothing, ended: 'timed-out' });
    return sending.act.finish({ ...nothing, ended: 'not-started', stopped: 'ended-by-itself' });
  }

  /** Where a change will go: looked up before it may start, within a timeout's time. */
  async locate(request: HttpRequest, signal: AbortSignal): Promise<Located> {
    const { act, stop } = this.#begin(request, signal);
    const found = await allowedAddresses(request.url.hostname, stop);
    if (found.ok) return { ok: true, request: { ...request, addresses: found.value } };
    const [fault] = found.faults;
    return {
      ok: false,
      result: await act.finish({ ended: 'not-started', exit_code: null, stopped: 'ended-by-itself', fault }),
    };
  }

  async send(request: LocatedRequest, signal: AbortSignal): Promise<ActResult> {
    if (signal.aborted) return notStarted(httpFailed('was given up before it was sent'), this.#rules);
    return this.#send(request, this.#begin(request, signal));
  }

  close(): void {
    for (const { plain, secure } of [this.#looks, this.#changes]) {
      plain.destroy();
      secure.destroy();
    }
  }

  #begin({ command }: HttpRequest, signal: AbortSignal): Sending {
    const deadline = AbortSignal.timeout(command.timeout_ms);
    const act = new Act(this.#rules, { kind: command.mutates ? 'change' : 'look', command });
    return { act, signal, deadline, stop: AbortSignal.any([signal, deadline]) };
  }

  async #send(request: LocatedRequest, sending: Sending): Promise<ActResult> {
    try {
      return await sending.act.finish(await this.#follow(request, sending));
    } catch (error) {
      return sending.act.finish(howItFailed(error, request.command, sending));
    }
  }

  async #follow(first: LocatedRequest, { act, stop }: Sending): Promise<HowItEnded> {
    for (let request = first, hops = 0; ; hops += 1) {
      const response = await this.#once(request, stop);
      const status = response.statusCode ?? 0;
      const next = first.command.mutates ? null : redirection(response, request.url);
      if (next !== null && hops < REDIRECTS) {
        response.resume();
        const body = status === 307 || status === 308 ? request.body : null;
        request = {
          ...request,
          url: next,
          body,
          command: body === null ? { ...request.command, method: 'GET' } : request.command,
        };
        continue;
      }
      let taken = 0;
      for await (const chunk of response) {
        const bytes: Uint8Array = chunk;
        taken += bytes.byteLength;
        if (taken > LONGEST_BODY) {
          response.destroy();
          return {
            ended: 'exited',
            exit_code: status,
            stopped: 'ended-by-itself',
            fault: httpFailed(`sent more than ${LONGEST_BODY} bytes`),
          };
        }
        await act.stdout.push(bytes);
      }
      return { ended: 'exited', exit_code: status, stopped: 'ended-by-itself' };
    }
  }

  #once(request: LocatedRequest, signal: AbortSignal): Promise<IncomingMessage> {
    const { url, headers, body, command } = request;
    const own = command.mutates ? this.#changes : this.#looks;
    const secure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const sent = (secure ? secureRequest : plainRequest)(
        url,
        {
          method: command.method.toUpperCase(),
          headers: {
            'user-agent': 'enforced-runbooks',
            ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
            ...headers,
          },
          agent: secure ? own.secure : own.plain,
          signal,
          lookup: pinnedTo(request.addresses),
        },
        resolve,
      );
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  }
}

function agents({ keepAlive }: { readonly keepAlive: boolean }) {
  const options = { keepAlive, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS };
  return { plain: new PlainAgent(options), secure: new SecureAgent(options) };
}

function pinnedTo(addresses: readonly Address[]): LookupFunction {
  return (_name, options, done) => {
    const [first] = addresses;
    if (options.all === true) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family);
  };
}

/** Where a look is sent on to: only within the same origin. */
function redirection(response: IncomingMessage, from: URL): URL | null {
  const { location } = response.headers;
  if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || location === undefined) return null;
  if (!URL.canParse(location, from.href)) return null;
  const next = new URL(location, from);
  return next.origin === from.origin && next.username === '' ? next : null;
}
