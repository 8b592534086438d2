// A page (SKILL.md) made of a runbook in YAML: cut at lines, with prose before each part, so that tests know where everything went.

export interface SkillPage {
  readonly page: string;
  /** Of a line of the YAML, from 1: the same line on the page. */
  lineOf(line: number): number;
}

export interface SkillPageRequest {
  readonly id: string;
  readonly text: string;
  /** Lines of the YAML, from 1, before which the runbook is cut. */
  readonly cuts?: readonly number[];
  /** Before each part, the last behind all of them; repeated as needed. */
  readonly prose?: readonly string[];
  readonly fence?: string;
}

export function skillPage({
  id,
  text,
  cuts = [],
  prose = ['Some words.'],
  fence = '```',
}: SkillPageRequest): SkillPage {
  const source = text.replace(/\n$/, '').split('\n');
  const starts = [1, ...[...new Set(cuts)].filter((cut) => cut > 1 && cut <= source.length).sort((a, b) => a - b)];
  const lines = ['---', `name: ${id}`, 'description: What the page is for, in its front matter.', '---'];
  const places: number[] = [];
  const say = (index: number) => lines.push('', ...(prose[index % prose.length] ?? '').split('\n'), '');
  for (const [index, start] of starts.entries()) {
    say(index);
    lines.push(`${fence}yaml runbook`);
    for (let line = start; line < (starts[index + 1] ?? source.length + 1); line++) {
      lines.push(source[line - 1] ?? '');
      places[line] = lines.length;
    }
    lines.push(fence);
  }
  say(starts.length);
  return { page: `${lines.join('\n')}\n`, lineOf: (line) => places[line] ?? 0 };
}
