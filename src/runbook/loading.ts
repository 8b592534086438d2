// What every part of a runbook needs while it is loaded: the document, what is declared, and where faults go.
import type { Path, SourceDocument } from '../kernel/document.ts';
import type { Fault, Place } from '../kernel/fault.ts';
import type { FaultCode } from '../kernel/fault-codes.ts';
import type { Declared } from './declared.ts';

export interface Loading {
  readonly document: SourceDocument;
  readonly declared: Declared;
  readonly faults: Fault[];
  /** Whether something at, above or below the path is not of its shape, which is told: nothing is to follow from it. */
  readonly isBroken: (path: Path) => boolean;
  /** For a run that an earlier release began: what that took is no fault, since its changes may have to be undone. */
  readonly begun: boolean;
}

export interface Said {
  readonly code: FaultCode;
  readonly message: string;
  readonly hint: string;
}

export function reportAt(loading: Loading, at: Place, { code, message, hint }: Said): void {
  loading.faults.push({ code, message, hint, at });
}

export function reportValue(loading: Loading, path: Path, said: Said): void {
  reportAt(loading, loading.document.placeOf(path), said);
}

export function reportKey(loading: Loading, path: Path, said: Said): void {
  reportAt(loading, loading.document.placeOf(path, 'key'), said);
}
