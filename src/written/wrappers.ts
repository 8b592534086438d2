// Programs that run another, given as their own last words: sudo, timeout, xargs, ssh, `kubectl exec`, `sh -c`.
import { readArguments } from './arguments.ts';
import { KUBECTL_OPTIONS } from './programs.ts';

/** What is run: words, or a text for a shell. Empty words: a session, or nothing. */
export type Wrapped =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'script'; readonly text: string }
  | { readonly kind: 'unknown' };

interface Wrapper {
  readonly spec: string;
  /** Words of its own in front of the other's. */
  readonly own?: number;
  readonly joins?: boolean;
}

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  sudo: { spec: 'iHEnSkP u:g:h:p:C:U:r:t: --user: --group: --non-interactive --preserve-env --login' },
  timeout: { spec: 'v k:s: --kill-after: --signal: --preserve-status --foreground', own: 1 },
  nice: { spec: 'n: --adjustment:' },
  ionice: { spec: 't c:n:' },
  nohup: { spec: '' },
  stdbuf: { spec: 'i:o:e: --input: --output: --error:' },
  time: { spec: 'pv f:' },
  command: { spec: 'p' },
  exec: { spec: '' },
  env: { spec: 'i0v u: --ignore-environment --unset: --null' },
  xargs: {
    spec: 'r0tI:n:P:L:d:s: --no-run-if-empty --null --max-args: --max-procs: --replace: --delimiter: --verbose --max-lines:',
  },
  watch: { spec: 'tdbegcxp n: --interval: --differences --no-title --color --precise', joins: true },
  ssh: { spec: 'AaCfGgKkMNnqsTtVvXxYy46 i:p:l:F:J:L:o:R:D:b:c:E:e:m:Q:S:W:w:', own: 1, joins: true },
};

const EXEC =
  'itqTd c:n:e:u:w:r: --stdin --tty --container: --namespace: --quiet --user: --workdir: --env: --interactive --index:';

/** Null where the program runs no other. */
export function wrappedIn(program: string, args: readonly string[]): Wrapped | null {
  switch (program) {
    case 'bash':
    case 'sh':
      return shell(args);
    case 'kubectl':
    case 'oc':
    case 'k':
      return executed(args, { spec: KUBECTL_OPTIONS, verbs: /^(?:exec|rsh)$/ });
    case 'docker':
      return executed(args[0] === 'compose' ? args.slice(1) : args, { spec: 'H:c:f:p:', verbs: /^exec$/ });
    case 'docker-compose':
    case 'podman':
    case 'crictl':
      return executed(args, { spec: 'f:p:r:i:', verbs: /^exec$/ });
    default:
      return Object.hasOwn(WRAPPERS, program) ? wrapped(program, args) : null;
  }
}

function wrapped(program: string, args: readonly string[]): Wrapped {
  const { spec, own = 0, joins = false } = WRAPPERS[program] ?? { spec: '' };
  const { options, operands, unknown } = readArguments(args, { spec, stopsAtOperand: true });
  // `ProxyCommand` and its like run something here.
  const runsMore = options.get('-o')?.some((one) => /command/i.test(one)) === true;
  if (unknown !== null || (program === 'ssh' && runsMore)) return { kind: 'unknown' };
  const words = operands.slice(own);
  if (joins) return { kind: 'script', text: words.join(' ') };
  if (program === 'env' && words.length === 0) return { kind: 'words', words: ['printenv'] };
  // What comes in is added to it, and may be anything.
  if (program === 'xargs') return { kind: 'words', words: [...(words.length === 0 ? ['echo'] : words), 'added'] };
  return { kind: 'words', words };
}

function shell(args: readonly string[]): Wrapped {
  const { options, operands, unknown } = readArguments(args, { spec: 'lexuic o:', stopsAtOperand: true });
  const [text] = operands;
  return unknown === null && options.has('-c') && text !== undefined ? { kind: 'script', text } : { kind: 'unknown' };
}

interface Executing {
  readonly spec: string;
  readonly verbs: RegExp;
}

/** `exec` as the first bare word, then its options and the pod, and its options again. */
function executed(args: readonly string[], { spec, verbs }: Executing): Wrapped | null {
  const [verb = '', ...behind] = readArguments(args, { spec, stopsAtOperand: true }).operands;
  if (!verbs.test(verb)) return null;
  const place = readArguments(behind, { spec: EXEC, stopsAtOperand: true });
  const [, ...rest] = place.operands;
  const inner = readArguments(rest, { spec: EXEC, stopsAtOperand: true });
  if (place.unknown !== null || inner.unknown !== null) return { kind: 'unknown' };
  return { kind: 'words', words: inner.operands };
}
