// The block structure of pages, as CommonMark has it, and where writers are careless.
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/written/block.ts';
import { commandsIn } from '../../src/written/code-commands.ts';
import { endlessness } from '../../src/written/draft-commands.ts';
import { blocksOf } from '../../src/written/markdown.ts';
import { opened } from '../../src/written/placeholder.ts';

/** `p:text`, `h2:text`, `code(sh):text`, `ol[…]`, with the line in front where it is asked for. */
function shape(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${block.level}:${block.text}`;
    case 'paragraph':
      return `p:${block.text}`;
    case 'code':
      return `code(${block.info}):${block.text}`;
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'}[${block.items
        .map(
          ({ isTask, number, blocks }) =>
            `${isTask ? 'x' : ''}${block.ordered ? number : ''}{${blocks.map(shape).join('; ')}}`,
        )
        .join(' ')}]`;
    default:
      return `${block.kind}:${block.text}`;
  }
}

describe('blocks', () => {
  it.each([
    ['a fence in an item', '1. a\n\n   ```sh\n   x\n     y\n   ```\n2. b', 'ol[1{p:a; code(sh):x\n  y} 2{p:b}]'],
    ['one that is indented too little', '1. a\n  ```\n  x\n  ```\n2. b', 'ol[1{p:a; code():x} 2{p:b}]'],
    ['one that is not indented, between two numbers', '1. a\n```\nx\n```\n2. b', 'ol[1{p:a; code():x} 2{p:b}]'],
    ['one with lines that are not indented', '- a\n  ```\nx\n  ```\n- b', 'ul[{p:a; code():x} {p:b}]'],
    ['one behind a list', '1. a\n\n```\nx\n```\n\nend', 'ol[1{p:a}]|code():x|p:end'],
    ['a fence that is not closed', '~~~\nx\n```', 'code():x\n```'],
    ['indented code, and what is no code', 'a\n    b\n\n    c\n\n    d', 'p:a\nb|code():c\n\nd'],
    ['a tab as indent', '1.\ta\n\n\t\tx', 'ol[1{p:a; code():x}]'],
    ['nested lists', '1. a\n   1. b\n   2. c\n2. d', 'ol[1{p:a; ol[1{p:b} 2{p:c}]} 2{p:d}]'],
    ['a checklist', '- [ ] a\n- [x] b\n* c', 'ul[x{p:a} x{p:b}]|ul[{p:c}]'],
    ['headings', '# a #\nb\n===\nc\nd\n---', 'h1:a|h1:b|h2:c d'],
    ['a rule is no item', '- a\n\n* * *\n\n---\nb', 'ul[{p:a}]|p:b'],
    ['a sentence that begins with a number', 'in\n2019. it', 'p:in\n2019. it'],
    ['a quote is what it holds', '> 1. a\n> ```\n> x\n> ```', 'ol[1{p:a}]|code():x'],
    ['a lazy line', '- a\nb\n\nc', 'ul[{p:a\nb}]|p:c'],
    [
      'HTML around Markdown',
      '<details>\n<summary>s</summary>\n\n- a\n</details>',
      'p:<summary>s</summary>|ul[{p:a\n</details>}]',
    ],
    ['preformatted HTML', '<pre><code>\nls &lt;x&gt;\n</code></pre>', 'code():ls <x>'],
    ['a comment', '<!-- a\n1. b\n-->\nc', 'comment:<!-- a\n1. b\n-->|p:c'],
    ['a placeholder is no tag', '<pod> is down', 'p:<pod> is down'],
    [
      'a tab of MkDocs is what it holds',
      '=== "AWS"\n\n    1. a\n\n        ```sh\n        x\n        ```\n\n=== "Azure"\n    b\nend',
      'p:"AWS"|ol[1{p:a; code(sh):x}]|p:"Azure"|p:b|p:end',
    ],
    ['an admonition', 'a\n!!! danger "Careful"\n    - b\n\n        x', 'p:a|p:danger "Careful"|ul[{p:b; p:x}]'],
    [
      'one that folds, in an item',
      '1. a\n\n    ??? note\n        b\n\n    ???+ tip\n        c',
      'ol[1{p:a; p:note; p:b; p:tip; p:c}]',
    ],
    ['a label without a body', '=== a\n===\n!!!', 'p:a|p:===\n!!!'],
    ['a table', '| a | b |\n|---|---|\n| c | d |\nend', 'table:| a | b |\n|---|---|\n| c | d ||p:end'],
  ])('%s', (_what, text, expected) => {
    expect(blocksOf(text).map(shape).join('|')).toBe(expected);
  });

  it('know their lines', () => {
    const [list] = blocksOf('\n\n1. a\n\n   ```\n   x\n   ```\n');
    expect(list).toMatchObject({ line: 3, items: [{ line: 3, blocks: [{ line: 3 }, { line: 5 }] }] });
  });
});

describe('the commands of a block', () => {
  it.each([
    ['prompts and what was printed', 'console', '$ ls -l\ntotal 0\n$ df', ['ls -l', 'df']],
    ['root', 'console', '# systemctl restart x\nok', ['systemctl restart x']],
    ['remarks', 'bash', '# look first\ndf -h\n\n# then\nrm x', ['df -h', 'rm x']],
    ['a user at a host', '', '[root@db-1 ~]# df -h\nops@web:~$ free', ['df -h', 'free']],
    ['a line that goes on', 'sh', 'ls \\\n  -l\ndf', ['ls \\\n  -l', 'df']],
    ['an open quote', 'sh', "awk '\n  {print}\n' f\ndf", ["awk '\n  {print}\n' f", 'df']],
    ['an apostrophe', 'sh', "echo it's\ndf", ["echo it's", 'df']],
    ['a here-document', '', 'kubectl apply -f - <<EOF\na: 1\nEOF\ndf', ['kubectl apply -f - <<EOF\na: 1\nEOF', 'df']],
    ['one that leaves something behind', 'sh', 'cd /x\nls', ['cd /x\nls']],
    ['a prompt that leaves something behind', '', '$ A=1\n$ echo $A\n1', ['A=1\necho $A']],
    [
      'a loop behind a prompt',
      'console',
      '$ for p in a b; do\n    kubectl delete $p\n  done\ngone\n$ df',
      ['for p in a b; do\n    kubectl delete $p\n  done\ndf'],
    ],
    [
      'one with a second prompt',
      '',
      '$ while true; do\n> kubectl delete x\n> done\ngone',
      ['while true; do\nkubectl delete x\ndone'],
    ],
    [
      'a condition in a group',
      '',
      '$ { if true; then\n  rm x\n fi\n}\n$ df',
      ['{ if true; then\n  rm x\n fi\n}', 'df'],
    ],
    ['a parenthesis', 'sh', '(ls\n rm x)\ndf', ['(ls\n rm x)', 'df']],
    ['a case', '', '$ case a in\n a) rm x;;\n esac\nok', ['case a in\n a) rm x;;\n esac']],
    ['a loop that nothing closes', '', '$ for p in a; do\n  rm $p\n', ['for p in a; do\n  rm $p\n']],
    ['a database that prompts', '', 'shop=# select 1;\n 1', ['select 1;']],
    ['output', '', 'NAME  READY\napi   1/1', []],
    ['a file', 'yaml', 'kind: Pod', []],
  ])('%s', (_what, info, text, expected) => {
    const read = commandsIn({ kind: 'code', line: 1, info, text });
    expect(read.commands.map((command) => command.text)).toEqual(expected);
    const told = [...read.commands.flatMap((one) => [one.text, ...one.remarks]), ...read.kept].join('\n');
    for (const word of text.match(/\w{2,}/g)?.filter((one) => !/^(?:root|db|ops|web|shop)$/.test(one)) ?? [])
      expect(told).toContain(word);
  });
});

describe('what a command leaves open', () => {
  it.each([
    ['a <pod-name> b', 'a "${POD_NAME}" b'],
    ["grep '<pod>' f", "grep ''\"${POD}\"'' f"],
    ['echo "in <pod>"', 'echo "in ${POD}"'],
    ['a {{ ns }} {{ $labels.pod }}', 'a "${NS}" "${LABELS_POD}"'],
    ['a ${ENV?} ${ENV:?set it} ${ENV:-x}', 'a "${ENV}" "${ENV}" ${ENV:-x}'],
    ['a ${pod-name}', 'a "${POD_NAME}"'],
    ['a ${{ github.sha }}', 'a "${GITHUB_SHA}"'],
    ['a $POD "$POD" \'$POD\' $HOME $1', 'a "${POD}" "${POD}" \'$POD\' $HOME $1'],
    ["go '{{range .items}}{{end}}'", "go '{{range .items}}{{end}}'"],
    ['X=1; echo $X; for y in 1; do echo $y; done', 'X=1; echo $X; for y in 1; do echo $y; done'],
    ['sort <in >out 2>&1', 'sort <in >out 2>&1'],
    ['cat <<EOF\n<a>\nEOF', 'cat <<EOF\n${A}\nEOF'],
    ["cat <<'EOF'\n$A\nEOF", "cat <<'EOF'\n$A\nEOF"],
  ])('%s', (written, script) => {
    expect(opened(written).script).toBe(script);
  });
});

describe('a command that does not end by itself', () => {
  it.each([
    ['tail -f x', true],
    ['tail -n 5 -F x', true],
    ['journalctl -fu nginx', true],
    ['kubectl logs -n web api -f', true],
    ['kubectl get pods -w', true],
    ['docker compose logs --follow', true],
    ['watch df', true],
    ['kubectl apply -f x', false],
    ['kubectl get -f x', false],
    ['docker compose -f x up -d', false],
    ['rm -f x', false],
    ['ping -w 3 db', false],
    ['tail x; rm -f y', false],
  ])('%s: %s', (text, isEndless) => {
    const said = endlessness({ kind: 'shell', line: 1, text, effect: 'change', remarks: [] });
    expect(said).toEqual(isEndless ? [expect.stringContaining('does not end by itself')] : []);
  });
});
