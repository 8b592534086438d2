// Does a command only look, or does it change something? Judged by what is known of its program.
// Promises: what is not known to look is taken for a change, which then asks for a verification and an undo.
import { opened } from './placeholder.ts';
import { LOOKING } from './programs.ts';
import { simpleCommands, unquoted } from './words.ts';

export type Effect = 'look' | 'change';

export function effectOf(script: string): Effect {
  if (/<<-?\s*['"]?\w/.test(script) && !/^\s*(?:cat|psql|mysql)\b/.test(script)) return 'change';
  return simpleCommands(opened(script).script).every((words) => looks(words, 0)) ? 'look' : 'change';
}

/** Of a text in SQL. */
export function queryEffect(text: string): Effect {
  const bare = text.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ').replace(/'(?:[^']|'')*'/g, "''");
  const statements = bare.split(/;|\n(?=\\)/).filter((one) => one.trim() !== '');
  const looksOnly = (one: string): boolean =>
    /^\s*(?:select|show|explain|describe|desc|with|table|values|\\(?:d|l|x|timing|conninfo|q|c|pset|watch|echo)|set\s+(?:statement_timeout|role)|use)\b/i.test(
      `${one} `,
    ) &&
    !/\b(?:insert|update|delete|drop|truncate|alter|create|into|pg_terminate_backend|pg_cancel_backend|kill|vacuum|reindex)\b/i.test(
      one,
    );
  return statements.length > 0 && statements.every(looksOnly) ? 'look' : 'change';
}

const DEEPEST = 5;

function looks(words: readonly string[], depth: number): boolean {
  const [first = '', ...rest] = words;
  if (depth > DEEPEST || writesFile(words)) return false;
  if (/^[A-Za-z_]\w*=/.test(first)) return rest.length === 0 || looks(rest, depth + 1);
  if (/^(?:for|in|do|done|while|until|then|fi|else|if|!|\{|\}|\(|\)|time|nohup|command|exec)$/.test(first)) {
    if (first === 'for') return true;
    return rest.length === 0 || looks(rest, depth + 1);
  }
  const wrapped = commandWithin(words);
  if (wrapped !== null) return wrapped.length === 0 || looks(wrapped, depth + 1);
  const program = first.split('/').at(-1) ?? '';
  const args = rest.map(unquoted);
  if (program === 'psql' || program === 'mysql' || program === 'gitlab-psql') return looksAtDatabase(args);
  if (program === 'bash' || program === 'sh') {
    const script = args[args.findIndex((one) => /^-\w*c$/.test(one)) + 1];
    return args.some((one) => /^-\w*c$/.test(one)) && script !== undefined && depth < DEEPEST
      ? simpleCommands(script).every((one) => looks(one, depth + 1))
      : false;
  }
  return looksBy(program, args);
}

function looksBy(program: string, args: readonly string[]): boolean {
  const looking = Object.hasOwn(LOOKING, program) ? LOOKING[program] : undefined;
  switch (looking?.kind) {
    case undefined:
      return false;
    case 'always':
      return true;
    case 'without':
      return !args.some(
        (one, index) =>
          looking.words.test(one) || (/^(?:-X|--request)$/.test(one) && !/^(?:GET|HEAD)$/.test(args[index + 1] ?? '')),
      );
    case 'words':
      return looking.words.test(withoutOptions(args).join(' ')) || looking.words.test(args.join(' '));
  }
}

/** Options in front of the verb, with their values: `kubectl -n web get pods`. */
function withoutOptions(args: readonly string[]): readonly string[] {
  let at = 0;
  while (at < args.length && /^-/.test(args[at] ?? '')) {
    const takesValue =
      /^(?:-[a-zA-Z]|--(?:namespace|context|kubeconfig|cluster|host|port|profile|region|endpoint-url|endpoints|project|user|chdir|dir|as|cacert|cert|key))$/.test(
        args[at] ?? '',
      );
    at += takesValue && !/^-/.test(args[at + 1] ?? '-') ? 2 : 1;
  }
  return args.slice(at);
}

function writesFile(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const [, target = ''] = /^\d?>>?(?!&)(.*)$/.exec(word) ?? [];
    const file = target === '' && /^\d?>>?$/.test(word) ? (words[index + 1] ?? '') : target;
    return file !== '' && file !== '/dev/null';
  });
}

/** What a program that runs another runs; null for any other program, empty for a session without a command. */
function commandWithin(words: readonly string[]): readonly string[] | null {
  const [program = '', ...args] = words.map(unquoted);
  const afterDashes = args.indexOf('--');
  switch (program) {
    case 'sudo':
    case 'watch':
    case 'timeout':
    case 'xargs':
    case 'nice':
    case 'stdbuf':
      return afterOptions(program, args);
    case 'ssh': {
      const inside = afterOptions(program, args).slice(1).join(' ');
      return simpleCommands(inside).length > 1
        ? (simpleCommands(inside).find((one) => !looks(one, 1)) ?? [])
        : (simpleCommands(inside)[0] ?? []);
    }
    case 'kubectl':
    case 'oc':
    case 'k':
      if (!args.some((one) => one === 'exec' || one === 'rsh' || one === 'debug')) return null;
      return afterDashes < 0 ? execWords(args) : args.slice(afterDashes + 1);
    case 'docker':
    case 'podman':
    case 'crictl':
      return args[0] === 'exec' ? afterOptions('docker', args.slice(1)).slice(1) : null;
    default:
      return null;
  }
}

/** Without `--`: what stands behind the pod's name. */
function execWords(args: readonly string[]): readonly string[] {
  const at = args.findIndex((one) => one === 'exec' || one === 'rsh' || one === 'debug');
  return args[at] === 'debug' ? [] : afterOptions('docker', args.slice(at + 1)).slice(1);
}

const WITH_VALUE: Readonly<Record<string, RegExp>> = {
  sudo: /^-[ugh]$/,
  watch: /^-n$/,
  timeout: /^-[ks]$/,
  xargs: /^-[InPLd]$/,
  ssh: /^-[iplFJoLRDbcEmQSWw]$/,
  docker: /^-[nceuw]$/,
};

function afterOptions(program: string, args: readonly string[]): readonly string[] {
  let at = 0;
  while (at < args.length && /^-/.test(args[at] ?? ''))
    at += WITH_VALUE[program]?.test(args[at] ?? '') === true ? 2 : 1;
  if (program === 'timeout') at += 1;
  if (program === 'sudo' && /^(?:su|bash|sh)$/.test(args[at] ?? '') && args.length === at + 1) return [];
  if (program === 'sudo') while (/^[A-Za-z_]\w*=/.test(args[at] ?? '')) at += 1;
  return args.slice(at);
}

function looksAtDatabase(args: readonly string[]): boolean {
  const at = args.findIndex((one) => /^(?:-\w*c|-e|--command|--execute)$/.test(one));
  const joined = args.find((one) => /^(?:--command=|--execute=|-e.)/.test(one))?.replace(/^(?:--\w+=|-e)/, '');
  const query = at >= 0 ? args[at + 1] : joined;
  if (query !== undefined) return queryEffect(unquoted(query)) === 'look';
  return !args.some((one) => /^(?:-f|--file)/.test(one) || one === '<');
}
