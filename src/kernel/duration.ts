// Durations as runbooks write them: `500ms`, `30s`, `5m`, `1h30m`, units falling, each once.

const FORM = /^(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/;
const UNITS = [86_400_000, 3_600_000, 60_000, 1_000, 1] as const;

/** Milliseconds, or null where the text is no duration. */
export function parseDuration(text: string): number | null {
  const found = FORM.exec(text);
  if (text === '' || found === null) return null;
  return UNITS.reduce((sum, unit, index) => sum + unit * Number(found[index + 1] ?? 0), 0);
}

/** For people: `150 ms`, `4.2 s`, `3m 12s`, `1h 2m`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${Math.floor(ms)} ms`;
  if (ms < 60_000) return `${Math.floor(ms / 100) / 10} s`;
  const seconds = Math.floor(ms / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}h ${minutes}m` : `${minutes}m ${seconds % 60}s`;
}
