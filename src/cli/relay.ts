// `relay`: a bridge for senders that can set neither header nor body.
// Promises: token and secret come from the environment alone, and stand in no output; what is on its way is finished before it ends.
import type { Command } from 'commander';
import { forget, type Variables } from '../app/env.ts';
import { openRelay } from '../app/relay/relay.ts';
import { openApi } from '../github/api.ts';
import { dispatchEvent } from '../github/dispatch.ts';
import { type Fault, type Result, settle } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import { type GitHubAccess, githubAccess, isRepository, noToken } from './github-access.ts';
import { listenForSignals } from './signals.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import type { VerbContext } from './verb.ts';

interface RelayOptions {
  readonly repository?: string;
  readonly eventType: string;
  readonly listen: string;
}

const SECRET = 'RELAY_SECRET';
const HELP = `
GITHUB_TOKEN or GH_TOKEN: fine-grained, "Contents: write" on that repository alone, or an app's installation token.
${SECRET}: at least 24 letters, digits, - and _; \`openssl rand -hex 24\` makes one. Whoever knows it can start runs.
Senders post to http://HOST:PORT/<secret>, or to …/<secret>/<source> where a payload's form does not say whose it is.
Put a proxy with TLS in front of it. It ends with SIGTERM or Ctrl-C, when what is on its way has been passed on.`;

export function registerRelay(program: Command, context: VerbContext): void {
  program
    .command('relay')
    .description(
      'a bridge to repository_dispatch for senders that can set neither header nor body: needs a secret, keeps nothing',
    )
    .option('--repository <owner/name>', 'whose workflow is started (default: GITHUB_REPOSITORY)')
    .option('--event-type <name>', 'what the workflow listens to', 'incident')
    .option('--listen <host:port>', 'where senders reach it', '127.0.0.1:8080')
    .addHelpText('after', HELP)
    .action(async (options: RelayOptions) => {
      const terminal = createTerminal({ json: false, quiet: false, colour: false, debug: false });
      context.finish(await relay(options, context.environment, terminal));
    });
}

async function relay(options: RelayOptions, environment: Variables, terminal: Terminal): Promise<number> {
  using signals = listenForSignals();
  const access = githubAccess(environment);
  const secret = environment[SECRET] ?? '';
  forget([SECRET]);
  const asked = askedFor(options, { environment, access, secret });
  const api = asked.ok ? await openApi(access) : asked;
  if (!asked.ok || !api.ok) {
    terminal.refuse(api.ok ? [] : api.faults);
    return 2;
  }
  const { repository, host, port } = asked.value;
  const never = new AbortController().signal;
  const opened = await openRelay({
    host,
    port,
    secret,
    send: (clientPayload) =>
      dispatchEvent(api.value, { repository, eventType: options.eventType, clientPayload }, never),
    say: (line) => terminal.say(`${new Date().toISOString()}  ${line}`),
    now: () => new Date().toISOString(),
  });
  if (!opened.ok) {
    terminal.refuse(opened.faults);
    return 2;
  }
  if (!LOOPBACK.test(host)) terminal.warn(openToAll(host));
  const bracketed = host.includes(':') ? `[${host}]` : host;
  terminal.say(`Listening at http://${bracketed}:${opened.value.port}/<${SECRET}>, for ${shown(repository, 200)}`);
  await new Promise<void>((resolve) => {
    if (signals.cancel.aborted) resolve();
    signals.cancel.addEventListener('abort', () => resolve(), { once: true });
  });
  await opened.value.close(signals.abandon);
  return 0;
}

interface Asked {
  readonly repository: string;
  readonly host: string;
  readonly port: number;
}

interface Given {
  readonly environment: Variables;
  readonly access: GitHubAccess;
  readonly secret: string;
}

function askedFor({ repository: named, eventType, listen }: RelayOptions, given: Given): Result<Asked> {
  const repository = named ?? given.environment.GITHUB_REPOSITORY ?? '';
  const [, bracketed, plain, port = ''] = /^(?:\[([0-9A-Fa-f:.]+)\]|([\w.-]+)):(\d{1,5})$/.exec(listen) ?? [];
  const host = bracketed ?? plain ?? '';
  return settle({ repository, host, port: Number(port) }, [
    ...(given.access.token === '' ? [noToken('relay')] : []),
    ...(/^[\w-]{24,200}$/.test(given.secret)
      ? []
      : [
          usage(
            given.secret === '' ? `there is no ${SECRET}` : `${SECRET} is not 24 to 200 letters, digits, - and _`,
            '`openssl rand -hex 24` makes one.',
          ),
        ]),
    ...(isRepository(repository)
      ? []
      : [usage(`\`${shown(repository, 100)}\` is no repository`, 'Give --repository OWNER/NAME.')]),
    ...(eventType.length >= 1 && eventType.length <= 100
      ? []
      : [usage('--event-type has 1 to 100 characters', 'The workflow names it under `repository_dispatch: types`.')]),
    ...(isPlain(given.access.url)
      ? [
          usage(
            'GITHUB_API_URL is a plain http address',
            'The token would stand readable on the line: give an https address.',
          ),
        ]
      : []),
    ...(host === '' || Number(port) > 65_535
      ? [usage(`\`${shown(listen, 100)}\` is no address`, 'Give --listen HOST:PORT, such as 127.0.0.1:8080.')]
      : []),
  ]);
}

const LOOPBACK = /^(?:127\.[\d.]+|::1|localhost)$/;

/** Everybody on the way could read it. */
function isPlain(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !LOOPBACK.test(hostname.replace(/^\[|\]$/g, ''));
}

function openToAll(host: string): Fault {
  return {
    code: 'secret-exposed',
    message: `The relay listens at ${shown(host, 100)}, without TLS: the secret in each address can be read on the way.`,
    hint: 'Listen at 127.0.0.1 and put a proxy with TLS before it, which lets only the senders through.',
  };
}

function usage(message: string, hint: string): Fault {
  return { code: 'usage', message, hint };
}
