// Numbers that print otherwise than they are written: `0006`, `1.50`, `0x10`, an id of twenty digits.
// Promises: none of them fills a command or identifies an instance: what stands there is what a reader of the estate sees. One that keeps
// its value (`1.50`, `1e3`) may be an attribute that only conditions read.
import type { Path } from '../kernel/document.ts';
import type { Fault } from '../kernel/fault.ts';
import { shown } from '../kernel/visible.ts';
import type { Reading } from './reading.ts';
import type { TopologyShape } from './shape.ts';
import type { Reshaped, Topology } from './topology.ts';

/** What most numbers are. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/;

/** Whether a text that is read as a number prints as another text. */
export function printsOtherwise(written: string): boolean {
  if (PLAIN.test(written)) return false;
  const number = Number(written);
  return !Number.isNaN(number) && String(number) !== written;
}

/** Whether the number has the value that is written, to the last digit and in the decimal system. */
function keepsValue(written: string): boolean {
  const decimal = decimalOf(written);
  return decimal !== null && decimal === decimalOf(String(Number(written)));
}

const DECIMAL = /^([+-]?)(0?|[1-9]\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Its digits and what they are counted in, in one form for each value; null: none that all readers read alike. */
function decimalOf(text: string): string | null {
  const parts = DECIMAL.exec(text);
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  if (digits === '') return '0';
  const short = digits.replace(/0+$/, '');
  return `${sign === '-' ? '-' : ''}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}

/** Which attributes a template of the topology puts into an instance, or into a question for its health. */
function filledFrom(root: 'tenant' | 'target', services: TopologyShape['services'] = {}): ReadonlySet<string> {
  const named = new RegExp(`\\b${root}\\b[\\s.["'\\\\]*([A-Za-z_][A-Za-z0-9_-]*)`, 'g');
  const written = Object.values(services).map(({ instance, health }) => JSON.stringify([instance, health]));
  return new Set(written.flatMap((text) => [...text.matchAll(named)].map(([, name = '']) => name)));
}

/**
 * Adds a fault for every attribute that is such a number, but for those of tenants and hosts that keep their value and that nothing in
 * the topology fills in: these are given back.
 */
export function judgeNumbers(
  reading: Reading,
  { hosts = {}, services = {}, tenants = {} }: TopologyShape,
): Topology['reshaped'] {
  const judge = (path: Path, attributes: Readonly<Record<string, unknown>> = {}, filled?: ReadonlySet<string>) => {
    const kept = new Map<string, Fault>();
    for (const [name, value] of Object.entries(attributes)) {
      const written = typeof value === 'number' ? reading.source.sourceOf([...path, name]) : undefined;
      if (written === undefined || written === String(value)) continue;
      const fault = faultOf(reading, [...path, name], { written, value: String(value) });
      if (filled?.has(name) === false && keepsValue(written)) kept.set(name, fault);
      else reading.faults.push(fault);
    }
    return kept;
  };
  const ofHosts = new Map<string, Reshaped>();
  const ofTenants = new Map<string, Reshaped>();
  const [byTarget, byTenant] = [filledFrom('target', services), filledFrom('tenant', services)];
  for (const [name, host] of Object.entries(hosts)) {
    const kept = judge(['hosts', name, 'attributes'], host.attributes, byTarget);
    if (kept.size > 0) ofHosts.set(name, kept);
  }
  for (const [name, service] of Object.entries(services)) judge(['services', name, 'instance'], service.instance);
  for (const [id, tenant] of Object.entries(tenants)) {
    const kept = judge(['tenants', id], tenant, byTenant);
    if (kept.size > 0) ofTenants.set(id, kept);
    for (const [name, placed] of Object.entries(tenant.services ?? {})) {
      const at = ['tenants', id, 'services', name];
      if (Array.isArray(placed)) for (const [index, one] of placed.entries()) judge([...at, index], one);
      else judge(at, placed);
    }
  }
  return { hosts: ofHosts, tenants: ofTenants };
}

function faultOf(
  { source }: Reading,
  path: Path,
  { written, value }: { readonly written: string; readonly value: string },
): Fault {
  return {
    code: 'value-invalid',
    message: `\`${shown(path.join('.'))}\` is written \`${shown(written)}\`, and as a number it is ${value}.`,
    hint: `Put it in quotes: "${shown(written)}". Where the number is meant, write ${value}.`,
    at: source.placeOf(path),
  };
}
