// A command with all its values: nothing is left to decide, only secrets are still names.
// The executor puts the secrets in, at the last moment, where no list of processes shows them.
import type { PlannedOutput } from './plan.ts';

/** Text whose only unknowns are secrets. `json`: the secret stands inside a JSON string and must be escaped for it. */
export type ReadyText = string | { readonly parts: readonly ReadyPart[] };
export type ReadyPart = string | { readonly secret: string; readonly encode?: 'none' | 'json' };

interface ReadyCommon {
  /** A host's name, or `runner`. */
  readonly where: string;
  /** The key of the target that it is about. */
  readonly target?: string;
  readonly env: Readonly<Record<string, ReadyText>>;
  readonly stdin?: ReadyText;
  readonly timeout_ms: number;
  readonly output: PlannedOutput;
  readonly as?: string;
  readonly sensitive: boolean;
  /** Its standard output is read and not kept: it tells of others, and may be of any size. */
  readonly unkept?: true;
}

export type ReadyCommand =
  | (ReadyCommon & { readonly kind: 'exec'; readonly argv: readonly string[] })
  | (ReadyCommon & { readonly kind: 'run'; readonly script: string })
  | (ReadyCommon & {
      readonly kind: 'http';
      readonly method: string;
      readonly url: string;
      readonly headers: Readonly<Record<string, ReadyText>>;
      readonly body?: ReadyText;
      /** The body is JSON, and no header says what it is: it is sent as such. */
      readonly json?: true;
      /** Cross-host redirects are never followed; `mutates` follows none at all. */
      readonly mutates: boolean;
    });
