// Drift as faults: what is not as the file says, where the file says it, and what to do next.
// Promises: pure; a place is looked up only for a fault that there is.
import type { Path } from '../kernel/document.ts';
import type { Fault, Place } from '../kernel/fault.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { shown } from '../kernel/visible.ts';
import type { Drift, Judged } from './drift.ts';
import type { Places } from './spans.ts';
import type { Instance } from './topology.ts';

/** `source` is the topology's file. */
export function driftFault(drift: Drift, source: Places): Fault {
  const { instance } = drift;
  return {
    code: 'topology-drift',
    ...sayings(drift),
    at: instance === undefined ? extraPlace(drift, source) : instancePlace(instance, source),
  };
}

/** What is not known of one host, as a fault at the key of `discover` that it is about. */
export function unknownFault({ service, host, unknown }: Judged, source: Places): Fault | null {
  if (unknown === undefined) return null;
  const { fault, of } = unknown;
  const path: Path = ['services', service, 'discover'];
  return {
    code: 'discovery-failed',
    message: `What stands of ${shown(service)} on ${on(host)} is not known: the discovery ${fault.message.replace(/\.$/, '')}.`,
    hint: fault.hint,
    at: of === null ? source.placeOf(path, 'key') : source.placeOf([...path, of]),
  };
}

function sayings(drift: Drift): Pick<Fault, 'message' | 'hint'> {
  const { kind, service, host, tenant } = drift;
  const [what, found] = [`The ${shown(service)} of ${tenant ?? 'nobody'}`, shown(drift.found ?? '', 80)];
  const name = shown(drift.instance?.name ?? '', 80);
  switch (kind) {
    case 'missing':
      if (drift.found !== undefined)
        return {
          message: `${what} (${name}) is not on ${on(host)}: there it stands as "${found}".`,
          hint: 'Write into this entry what the host calls it, or rename it there: a command for the declared name would not reach it.',
        };
      return {
        message: `${what} (${name}) is not on ${on(host)}.`,
        hint: `enforced-runbooks topology drift --tenant ${tenant} asks every host of the service. Correct this entry, or start the instance.`,
      };
    case 'moved':
      return {
        message: `${what} (${name}) is not on ${on(host)}: ${on(drift.instead ?? '')} says that it has it, as "${found}".`,
        hint: 'Look there; where that is true, correct the host of this entry.',
      };
    case 'foreign':
      return {
        message: `What stands on ${on(host)} where ${tenant} has its ${shown(service)} belongs to somebody else, ${shown(drift.instead ?? '', 80)}: "${found}".`,
        hint: 'Nothing there is touched. Find out who is right, the host or this entry, before anything is changed there.',
      };
    case 'extra':
      return tenant === null
        ? {
            message: `On ${on(host)} stands a ${shown(service)} of nobody that the topology knows: "${found}".`,
            hint: 'Declare its tenant, or remove it.',
          }
        : {
            message: `On ${on(host)} stands a ${shown(service)} of ${tenant} that the topology does not declare: "${found}".`,
            hint: `Declare it under ${tenant}, or remove it: a change to ${tenant} would reach only what is declared.`,
          };
    default:
      return unreachable(kind);
  }
}

function on(host: string): string {
  return host === 'runner' ? 'the runner' : shown(host);
}

/** The host that the entry names, or the entry itself. */
function instancePlace({ tenant, service, entry }: Instance, source: Places): Place {
  const at: Path = ['tenants', tenant, 'services', service];
  const hosts: readonly Path[] = [
    [...at, entry, 'host'],
    [...at, 'host'],
  ];
  const named = hosts.find((path) => source.sourceOf(path) !== undefined);
  return named === undefined ? source.placeOf([...at, entry], 'key') : source.placeOf(named);
}

/** Where it would have to be declared. */
function extraPlace({ tenant, service }: Drift, source: Places): Place {
  return tenant === null
    ? source.placeOf(['services', service], 'key')
    : source.placeOf(['tenants', tenant, 'services', service], 'key');
}
