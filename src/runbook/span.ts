// Spans of time as expressions write them: CEL's form, and days, as in the rest of the file.

const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1, us: 0.001, µs: 0.001, ns: 0.000_001 } as const;
const FORM = /^([+-]?)((?:(?:\d{1,12}(?:\.\d{0,9})?|\.\d{1,9})(?:d|h|ms|m|s|us|µs|ns))+)$/;
const PART = /([\d.]+)(d|h|ms|m|s|us|µs|ns)/g;
/** Ten thousand years, as in CEL. */
const LONGEST_MS = 315_576_000_000_000;

/** Milliseconds, or null where the text is no span of time: `30s`, `1h30m`, `1.5h`, `-1d`. */
export function spanOf(text: string): number | null {
  const [, sign, parts] = text.length > 100 ? [] : (FORM.exec(text) ?? []);
  if (parts === undefined) return null;
  let ms = 0;
  for (const [, digits, unit] of parts.matchAll(PART)) if (isUnit(unit)) ms += Number(digits) * UNITS[unit];
  if (ms > LONGEST_MS) return null;
  return sign === '-' ? -ms : ms;
}

function isUnit(unit: string | undefined): unit is keyof typeof UNITS {
  return unit !== undefined && Object.hasOwn(UNITS, unit);
}
