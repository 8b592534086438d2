// What nearly every tenant of an estate looks like, seen at a glance: to ask the schema of each takes ten times as long.
// Promises: what is plain, the schema accepts, as it stands; what is not plain may be sound all the same, which only the schema says.
import { ALIAS_LENGTH, NAME, TEXT_LENGTH, type TenantShape } from './shape.ts';
import { isRecord } from './translation.ts';

export function isPlainTenant(tenant: unknown): tenant is TenantShape {
  if (!isRecord(tenant)) return false;
  for (const key in tenant) if (!isPlainPart(key, tenant[key])) return false;
  return true;
}

function isPlainPart(key: string, value: unknown): boolean {
  switch (key) {
    case 'aliases':
      return Array.isArray(value) && value.every((alias) => isPlainText(alias, ALIAS_LENGTH));
    case 'on-call':
      return isPlainText(value, TEXT_LENGTH);
    case 'services':
      return arePlainServices(value);
    default:
      return isPlainAttribute(key, value);
  }
}

function arePlainServices(services: unknown): boolean {
  if (!isRecord(services)) return false;
  for (const name in services) {
    const placed = services[name];
    if (!NAME.test(name)) return false;
    if (!(Array.isArray(placed) ? placed.length > 0 && placed.every(isPlainPlacement) : isPlainPlacement(placed)))
      return false;
  }
  return true;
}

function isPlainPlacement(placement: unknown): boolean {
  if (!isRecord(placement)) return false;
  for (const key in placement) {
    const value = placement[key];
    if (!(key === 'host' ? typeof value === 'string' && NAME.test(value) : isPlainAttribute(key, value))) return false;
  }
  return true;
}

function isPlainAttribute(name: string, value: unknown): boolean {
  if (name === '__proto__') return false;
  return typeof value === 'boolean' || Number.isFinite(value) || isPlainText(value, TEXT_LENGTH);
}

function isPlainText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value !== '' && value.length <= longest && !value.includes('${{');
}
