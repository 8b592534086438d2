// Hostile text for property tests: what faults.md's row of foreign text names, and what else a runner's parser skips or splits at.
import fc from './properties.ts';
import { REGISTERED } from './runner/log-commands.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '::',
    '##[',
    '#',
    '[',
    ']',
    '\r',
    '\n',
    '\u0085',
    '\u2028',
    '\u200b',
    '\u00ad',
    '\u180e',
    '\u034f',
    '\ufe0f',
    ' ',
    '\t',
    '%0A',
    '\u001b[',
  ),
  fc.constantFrom(...REGISTERED),
  fc.constantFrom(
    '::add-mask::e',
    '\r::error::x',
    '\n  ::add-mask::e',
    '$(id)',
    '${{ secrets.TOKEN }}',
    '\u202e',
    '\u009b2J',
    '##[set-env name=A]',
    '\u0600',
    '\u{e0001}',
    '\ud800',
    '\u{1f600}',
    '\u06dd',
    '\u070f',
    '\u{110bd}',
    '\u0378',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
/** Text that an alert, a runbook's writer or a host might send to make a log, a terminal or a page act. */
export const hostile = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
