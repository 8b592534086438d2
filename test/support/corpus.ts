// The injection corpus: texts that mean something to a runner, a shell, a page, a chat, a terminal or a template; and where they go:
// into every text of a vendor's payload.

/** Each alone is the attack; `CANARY` in it is what would be seen if it worked. */
export const CANARY = 'canary-7f3a';
export const CORPUS: readonly string[] = [
  `$(touch ${CANARY})`,
  `\`touch ${CANARY}\``,
  `; touch ${CANARY} #`,
  `"; touch ${CANARY}; echo "`,
  `'; touch ${CANARY}; echo '`,
  `\n touch ${CANARY} \n`,
  `--config=|touch ${CANARY}`,
  '${{ secrets.TOKEN }}',
  '${{ github.token }}',
  `::add-mask::${CANARY}`,
  `\n::error file=a,line=1::${CANARY}`,
  `\r::set-output name=outcome::${CANARY}`,
  `\u0085::stop-commands::${CANARY}`,
  `##[add-mask]${CANARY}`,
  `x ##[set-env name=PATH]${CANARY}`,
  `# ${CANARY}`,
  `\n\n# ${CANARY}\n\n`,
  `</code></details><h1>${CANARY}</h1>`,
  `<script>${CANARY}</script>`,
  `<img src=x onerror=${CANARY}>`,
  `![${CANARY}](https://evil.example/${CANARY})`,
  `[${CANARY}](javascript:${CANARY})`,
  `www.${CANARY}.example https://${CANARY}.example`,
  `@${CANARY} @acme/${CANARY} #1 GH-1 acme/runbooks#1`,
  `| ${CANARY} | b |\n| --- | --- |`,
  `\n\`\`\`\n${CANARY}\n\`\`\`\n`,
  `\n~~~\n${CANARY}`,
  `"]; click n0 "https://${CANARY}.example" %%{init: {}}%%`,
  `end\n n9["${CANARY}"]`,
  `<!-- ${CANARY} --> <!-- enforced-runbooks incident:0 -->`,
  `<https://${CANARY}.example|click> <!channel> <@U1>`,
  `<at>${CANARY}</at> **${CANARY}**`,
  `\u001b[2J\u001b]0;${CANARY}\u0007`,
  `\u202e${CANARY}\u2066`,
  '{{ .Labels }} {{ $x }} ${x} %s %n',
  '__proto__',
  '../../../../etc/passwd',
  `\u0000${CANARY}`,
];

type Json = unknown;

/** Where texts stand in a value: paths of keys and indexes. */
export function textsIn(
  value: Json,
  path: readonly (string | number)[] = [],
): readonly (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, [...path, name]));
}

/** A copy with the text at a path changed. */
export function spoiled(value: Json, path: readonly (string | number)[], change: (text: string) => string): Json {
  const [first, ...rest] = path;
  if (first === undefined) return typeof value === 'string' ? change(value) : value;
  if (Array.isArray(value)) return value.map((item, index) => (index === first ? spoiled(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === first ? spoiled(item, rest, change) : item]),
  );
}

/** A copy in which every text is changed. */
export function allSpoiled(value: Json, change: (text: string, index: number) => string): Json {
  return textsIn(value).reduce<Json>((sum, path, index) => spoiled(sum, path, (text) => change(text, index)), value);
}
