// Where a warning of lint is explained: a page for each code, which a test holds to what lint says.
import type { FaultCode } from '../../kernel/fault-codes.ts';
import { HOME } from '../versions.ts';

export function warningPage(code: FaultCode): string {
  return `${HOME}/blob/main/docs/faults/${code}.md`;
}
