// Numbers that print otherwise than they are written: `0006`, `1.50`, `0x10`, an id of twenty digits.
// Promises: none of them becomes an attribute. What fills a command is what a reader of the estate sees there.
import type { Path } from '../kernel/document.ts';
import { shown } from '../kernel/visible.ts';
import type { Reading } from './reading.ts';
import type { TopologyShape } from './shape.ts';

/** What most numbers are. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/;

/** Whether a text that is read as a number prints as another text. */
export function printsOtherwise(written: string): boolean {
  if (PLAIN.test(written)) return false;
  const number = Number(written);
  return !Number.isNaN(number) && String(number) !== written;
}

/** Adds a fault for every attribute that is such a number. */
export function judgeNumbers(reading: Reading, { hosts, services, tenants }: TopologyShape): void {
  const judge = (path: Path, attributes: Readonly<Record<string, unknown>> = {}): void => {
    for (const [name, value] of Object.entries(attributes))
      if (typeof value === 'number') judgeNumber(reading, [...path, name], value);
  };
  for (const [name, host] of Object.entries(hosts ?? {})) judge(['hosts', name, 'attributes'], host.attributes);
  for (const [name, service] of Object.entries(services ?? {})) judge(['services', name, 'instance'], service.instance);
  for (const [id, tenant] of Object.entries(tenants ?? {})) {
    judge(['tenants', id], tenant);
    for (const [name, placed] of Object.entries(tenant.services ?? {})) {
      const at = ['tenants', id, 'services', name];
      if (Array.isArray(placed)) for (const [index, one] of placed.entries()) judge([...at, index], one);
      else judge(at, placed);
    }
  }
}

function judgeNumber({ source, faults }: Reading, path: Path, value: number): void {
  const written = source.sourceOf(path);
  if (written === undefined || written === String(value)) return;
  faults.push({
    code: 'value-invalid',
    message: `\`${shown(path.join('.'))}\` is written \`${shown(written)}\`, and as a number it is ${value}.`,
    hint: `Put it in quotes: "${shown(written)}". Where the number is meant, write ${value}.`,
    at: source.placeOf(path),
  });
}
