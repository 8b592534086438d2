// The options that every verb takes, and what they come to: paths, and a terminal.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Variables } from '../app/env.ts';
import type { SourcePaths } from '../app/sources/sources.ts';
import { createTerminal, type Terminal } from './terminal.ts';

export interface CommonOptions {
  readonly root?: string;
  readonly runbooks?: string;
  readonly topology?: string;
  readonly state?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** False with --no-color. */
  readonly color?: boolean;
  readonly debug?: boolean;
}

export interface Common {
  readonly paths: SourcePaths;
  readonly state: string;
  readonly out: string | null;
  readonly terminal: Terminal;
}

export function withCommon(command: Command): Command {
  const placed = command
    .option('--root <dir>', 'folder that paths are taken from', '.')
    .option('--runbooks <dir>', 'folder of runbooks (default: <root>/runbooks)')
    .option('--topology <file>', 'topology (default: <root>/topology.yml)')
    .option('--state <dir>', 'locks, journals, history (default: <root>/.enforced-runbooks)');
  return withOutput(placed);
}

/** Those of a verb that has places of its own. */
export function withOutput(command: Command, out = '<state>/runs/<execution id>'): Command {
  return command
    .option('--out <dir>', `where a run's files stand (default: ${out})`)
    .option('--json', 'one JSON document on standard output, human text on standard error')
    .option('--quiet', 'no human text but faults')
    .option('--no-color', 'no colours')
    .option('--debug', 'show the underlying error of a fault too');
}

export function commonOf(options: CommonOptions, variables: Variables): Common {
  const root = resolve(options.root ?? '.');
  return {
    paths: {
      root,
      runbooks: options.runbooks === undefined ? resolve(root, 'runbooks') : resolve(options.runbooks),
      topology: options.topology === undefined ? resolve(root, 'topology.yml') : resolve(options.topology),
      inventory: { variables, cancel: new AbortController().signal },
    },
    state: options.state === undefined ? resolve(root, '.enforced-runbooks') : resolve(options.state),
    out: options.out === undefined ? null : resolve(options.out),
    terminal: terminalOf(options, variables),
  };
}

export function terminalOf(
  { json, quiet, color, debug }: Pick<CommonOptions, 'json' | 'quiet' | 'color' | 'debug'>,
  variables: Variables,
): Terminal {
  const plain = color === false || (variables.NO_COLOR ?? '') !== '' || (variables.CI ?? '') !== '';
  return createTerminal({ json: json === true, quiet: quiet === true, colour: !plain, debug: debug === true });
}
