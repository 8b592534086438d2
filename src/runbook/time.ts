// Times as samples hold them: RFC 3339, UTC, milliseconds; such texts sort as the times do.

const FORM =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

/** The same moment in the normal form, or null where the text is no RFC 3339 time. Digits after the milliseconds are cut. */
export function normalTime(text: string): string | null {
  if (!FORM.test(text)) return null;
  const [, date, time, fraction = '', zone = ''] = /^(.{10})[Tt ](.{8})(\.\d+)?(.+)$/.exec(text) ?? [];
  const offset = /^[Zz]$/.test(zone) ? 'Z' : zone.replace(/^(...):?(..)$/, '$1:$2');
  const ms = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
  if (Number.isNaN(ms) || !sameDay(date ?? '')) return null;
  const normal = new Date(ms).toISOString();
  return normal.length === 24 ? normal : null;
}

/** Date.parse takes the thirtieth of February for the second of March. */
function sameDay(date: string): boolean {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}
