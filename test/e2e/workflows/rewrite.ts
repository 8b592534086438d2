// What is changed in a copy of the workflow files because a tool is behind GitHub: everything, in one place. The rest is as it is.

export type Tool = 'actionlint' | 'act';

interface Rewrite {
  readonly tool: Tool;
  readonly from: string;
  readonly to: string;
  /** What the tool does not know. */
  readonly because: string;
}

const BESIDE = 'uses: $/.github/actions/runbook';

export const REWRITES: readonly Rewrite[] = [
  {
    tool: 'actionlint',
    from: BESIDE,
    to: 'uses: ./.github/actions/runbook',
    because: '`$/` (2026-07-30) is no format that it knows; as a local action it is held against its inputs',
  },
  {
    tool: 'act',
    from: BESIDE,
    to: 'uses: OWNER/enforced-runbooks/.github/actions/runbook@0000000000000000000000000000000000000000',
    because: '`$/` is unknown; so named, it is the same folder that the examples call by OWNER and the zeros',
  },
];

export function rewrittenFor(tool: Tool, text: string): string {
  return REWRITES.filter((rewrite) => rewrite.tool === tool).reduce(
    (before, { from, to }) => before.replaceAll(from, to),
    text,
  );
}
