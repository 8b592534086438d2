// How the runner reads a step's log: which lines are commands. Follows actions/runner 2.336 (ActionCommand, ActionCommandManager),
// and is stricter where that depends on culture: .NET's comparisons skip characters without weight, so this reader tries with and without them.

export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export const REGISTERED = [
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'warning',
  'error',
  'notice',
  'debug',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
] as const;

/** What .NET's ReadLine takes for the end of a line. */
export function runnerLines(log: string): readonly string[] {
  const lines = log.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

export function commandIn(line: string): LogCommand | null {
  return colonCommand(line) ?? bracketCommand(line) ?? colonCommand(weightOf(line)) ?? bracketCommand(weightOf(line));
}

/** Without the characters that a collation may give no weight at all. */
function weightOf(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, '');
}

/** `::name key=value,key=value::data`, after blanks. */
function colonCommand(line: string): LogCommand | null {
  const text = line.replace(/^[\s\u0085\u180e]+/, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end < 0) return null;
  const info = text.slice(2, end);
  return assembled(info, text.slice(end + 2), {
    separator: ',',
    property: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%3A', ':'],
      ['%2C', ','],
      ['%25', '%'],
    ],
    data: [
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%25', '%'],
    ],
  });
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function bracketCommand(line: string): LogCommand | null {
  const start = line.indexOf('##[');
  if (start < 0) return null;
  const end = line.indexOf(']', start);
  if (end < 0) return null;
  const codes: Codes = [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ];
  return assembled(line.slice(start + 3, end), line.slice(end + 1), { separator: ';', property: codes, data: codes });
}

type Codes = readonly (readonly [string, string])[];

function assembled(
  info: string,
  data: string,
  form: { readonly separator: string; readonly property: Codes; readonly data: Codes },
): LogCommand | null {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.some((registered) => registered === name)) return null;
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(form.separator);
  const properties: Record<string, string> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals > 0 && equals < pair.length - 1) {
      properties[pair.slice(0, equals).toLowerCase()] = unescaped(pair.slice(equals + 1), form.property);
    }
  }
  return { name, properties, data: unescaped(data, form.data) };
}

function unescaped(text: string, codes: Codes): string {
  return codes.reduce((sum, [code, character]) => sum.replaceAll(code, character), text);
}
