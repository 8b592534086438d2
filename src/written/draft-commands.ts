// A written command in a runbook's words: its form, what it takes from outside, and what somebody has to decide of it.
import { CEL_WORDS } from '../kernel/cel-words.ts';
import { todo } from '../kernel/todo.ts';
import type { WrittenCommand } from './code-commands.ts';
import { opened, openedText, type Variable } from './placeholder.ts';
import { plain } from './prose.ts';
import { block, quoted } from './yaml-lines.ts';

/** What the commands of a draft take together, by name, in the order in which they do. */
export interface Taken {
  readonly inputs: Map<string, Variable>;
  readonly secrets: Set<string>;
}

/** Its lines, at this indent. */
export function commandLines(command: WrittenCommand, indent: string, taken: Taken): readonly string[] {
  if (command.kind === 'promql') {
    const query = [`${indent}  query: ${filledBlock(command.text, `${indent}  `, { ...taken, secrets: null })}`];
    return [`${indent}prometheus:`, `${indent}  url: ${quoted(todo('the address of Prometheus'))}`, ...query];
  }
  if (command.kind === 'input') {
    const program = todo(
      `the program that reads this (${plain(command.language)}) from its standard input, an argument a line`,
    );
    return [
      `${indent}exec:`,
      `${indent}  - ${quoted(program)}`,
      `${indent}stdin: ${filledBlock(command.text, indent, taken)}`,
    ];
  }
  const { script, variables } = opened(command.text);
  const values = variables.map(
    (variable) => `${indent}  ${variable.name}: ${quoted(`\${{ ${expressionOf(variable, taken)} }}`)}`,
  );
  return [
    `${indent}run: ${block(script, indent).join('\n')}`,
    ...(values.length === 0 ? [] : [`${indent}env:`, ...values]),
  ];
}

/** Stand for what is filled in, where a page can have no such sign. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];

/** A block in which what is left open is an expression, and nothing else is. */
function filledBlock(text: string, indent: string, taken: Filling): string {
  const parts = openedText(text.replace(/[\ue000\ue001]/g, '\ufffd'));
  const marked = parts.map((part) => (typeof part === 'string' ? part : `${OPEN}${expressionOf(part, taken)}${CLOSE}`));
  const lines = block(marked.join(''), indent);
  return lines.map((line) => line.replace(/\ue000(.*?)\ue001/g, '${{ $1 }}')).join('\n');
}

/** Null: where no secret may stand. */
type Filling = Pick<Taken, 'inputs'> & { readonly secrets: Set<string> | null };

function expressionOf(variable: Variable, { inputs, secrets }: Filling): string {
  if (variable.isSecret && secrets !== null) {
    secrets.add(variable.name);
    return `secrets.${variable.name}`;
  }
  const name = inputName(variable.name);
  if (!inputs.has(name)) inputs.set(name, variable);
  return `inputs.${name}`;
}

function inputName(variable: string): string {
  const name = variable.toLowerCase().replace(/^_+/, '').slice(0, 60);
  const bare = /^[a-z]/.test(name) ? name : `value_${name}`;
  return CEL_WORDS.has(bare) ? `${bare}_name` : bare;
}

/** `commands`: all of the page, one of which may set what another leaves open. */
export function inputLines({ inputs, secrets }: Taken, commands: readonly WrittenCommand[]): readonly string[] {
  const setBy = (variable: string): string => {
    const found = commands.find(({ text }) => new RegExp(`^[ \\t]*(?:export )?${variable}=`, 'm').test(text));
    return found === undefined ? '' : `; line ${found.line} sets it`;
  };
  const declared = [...inputs].flatMap(([name, { name: variable, written }]) => [
    `  ${name}:`,
    '    type: string',
    `    pattern: ${quoted(todo('which values it may have, such as [a-z0-9-]{1,63}; or write the value where it is used'))}`,
    `    description: ${quoted(`${plain(written)} on the page${setBy(variable)}`)}`,
  ]);
  return [
    ...(secrets.size === 0 ? [] : ['secrets:', ...[...secrets].map((name) => `  - ${name}`)]),
    ...(declared.length === 0 ? [] : ['inputs:', ...declared]),
  ];
}

/** Programs that speak to an API from wherever they run; any other has to run where its service does. */
const FROM_ANYWHERE =
  /^\s*(?:sudo\s+)?(?:kubectl|oc|k|helm|aws|gcloud|az|gsutil|gh|curl|dig|nslookup|terraform|argocd|flux|promtool|amtool|logcli|velero|istioctl|openssl s_client)\b/;

export function runsAnywhere(command: WrittenCommand): boolean {
  return command.kind === 'promql' || (command.kind === 'shell' && FROM_ANYWHERE.test(command.text));
}

/** What no run can wait for. */
export function endlessness(command: WrittenCommand): readonly string[] {
  if (command.kind !== 'shell') return [];
  const asks = /\s(?:-it|-ti|--stdin|edit)\b|\b(?:vim?|nano|less|top|htop)\b(?! (?:pods?|nodes?|-b))/.test(
    command.text,
  );
  const opens =
    /^\s*(?:ssh\s+\S+|.*--\s+(?:ba)?sh|(?:psql|mysql|redis-cli|mongosh?|rails console|.*\brails c)(?:\s+-\S+\s+\S+)*)\s*$/.test(
      command.text,
    );
  const follows =
    /(?:^|[\s;|&/])(?:tail|journalctl|dmesg|logs?|stern)\s(?:[^|;&\n]*\s)?(?:-\w*[fF]\w*|-w\b|--follow\b)/;
  const watches = /\s(?:get|events)\s(?:[^|;&\n]*\s)?(?:-w|--watch|--watch-only)\b|^\s*watch\b|port-forward/;
  const stays = follows.test(command.text) || watches.test(command.text);
  if (opens) return ['It opens a session: what follows it on the page was meant to run inside of it.'];
  if (asks) return ['It asks a person: give it a form that does not.'];
  return stays ? ['It does not end by itself: give it a form that does.'] : [];
}
