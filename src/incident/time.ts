// Times as senders write them: RFC 3339 with any fraction and offset, or an epoch in seconds, milli-, micro- or nanoseconds.
// Promises: one form comes out, UTC with milliseconds; what means "not set" is told apart from what is no time.

export type IncidentTime =
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'unset' }
  | { readonly kind: 'wrong' };

const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?(?:([Zz])|([+-])(\d{2}):?(\d{2}))$/;
const EPOCH = /^(\d{1,19})(?:\.(\d{1,9}))?$/;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

export function incidentTime(written: unknown): IncidentTime {
  if (written === undefined || written === null) return { kind: 'unset' };
  if (typeof written !== 'string' && typeof written !== 'number') return { kind: 'wrong' };
  const text = typeof written === 'number' ? numberText(written) : written.trim();
  if (text === '' || text === '-1' || /^0(?:\.0+)?$/.test(text) || text.startsWith('0001-01-01'))
    return { kind: 'unset' };
  const ms = fromRfc3339(text) ?? fromEpoch(text);
  return ms === null || ms > LATEST || ms < 0 ? { kind: 'wrong' } : { kind: 'time', time: new Date(ms).toISOString() };
}

/** Above 2^53 a number prints with an exponent; only its first digits matter here. */
function numberText(written: number): string {
  return Number.isInteger(written) && written > 0 ? BigInt(written).toString() : String(written);
}

function fromRfc3339(text: string): number | null {
  const found = RFC3339.exec(text);
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (hour === undefined || minute === undefined || second === undefined) return null;
  const fraction = Number((found[7] ?? '').padEnd(3, '0').slice(0, 3));
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59), fraction);
  const read = new Date(local);
  const exists =
    read.getUTCMonth() === month - 1 && read.getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  const [offsetHours, offsetMinutes] = [Number(found[10] ?? 0), Number(found[11] ?? 0)];
  if (!exists || offsetHours > 23 || offsetMinutes > 59) return null;
  return local - (found[9] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
}

/** The unit shows in the number of digits: 10 are seconds until the year 2286, and each unit has three more. */
function fromEpoch(text: string): number | null {
  const [, digits, fraction = ''] = EPOCH.exec(text) ?? [];
  if (digits === undefined) return null;
  if (digits.length <= 11) return Number(digits) * 1_000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (digits.length <= 14) return Number(digits);
  return Number(BigInt(digits) / (digits.length <= 17 ? 1_000n : 1_000_000n));
}
