// Lint's findings as SARIF 2.1.0, as code scanning and editors read them.
// Promises: pure; every finding has a rule that says what its code means, and a place, without which code scanning takes none of
// them; paths are relative to the repository's root.

import { sentence } from '../../audit/sentences.ts';
import type { Fault, Place } from '../../kernel/fault.ts';
import { FAULT_CODES, type FaultCode } from '../../kernel/fault-codes.ts';
import { visibleLine } from '../../kernel/visible.ts';
import { HOME, VERSION } from '../versions.ts';
import type { Findings } from './lint.ts';
import { warningPage } from './warning-page.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const CODES = `${HOME}/blob/main/docs/fault-codes.md`;

/** `otherwise`: the file that a finding without a place is shown at. */
export function sarifOf({ faults, warnings }: Findings, otherwise: string) {
  const codes = [...new Set([...faults, ...warnings].map(({ code }) => code))].sort();
  const results = (found: readonly Fault[], level: 'error' | 'warning') =>
    found.map(({ code, message, hint, at }) => ({
      ruleId: code,
      ruleIndex: codes.indexOf(code),
      level,
      message: { text: `${sentence(message)} ${hint}` },
      locations: [{ physicalLocation: physical(at ?? { file: otherwise, line: 1, column: 1 }) }],
    }));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'enforced-runbooks',
            version: VERSION,
            informationUri: HOME,
            rules: codes.map((id) => ruleOf(id, warnings.some(({ code }) => code === id) ? warningPage(id) : CODES)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [...results(faults, 'error'), ...results(warnings, 'warning')],
      },
    ],
  };
}

/** The platform shows `help`, editors follow `helpUri`. */
function ruleOf(id: FaultCode, helpUri: string) {
  const meaning = FAULT_CODES[id];
  const help = { text: `${meaning} ${helpUri}`, markdown: `${meaning} [What it means, and what to do](${helpUri})` };
  return { id, shortDescription: { text: meaning }, helpUri, help };
}

function physical({ file, line, column, length }: Place) {
  const uri = visibleLine(file).split('/').map(encodeURIComponent).join('/');
  const end = length === undefined ? {} : { endColumn: column + length };
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column, ...end },
  };
}
