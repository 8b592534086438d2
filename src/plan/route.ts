// Routing: which runbook an incident is for, and why the others are not.
// Promises: the most specific match wins; two that match equally well are a fault, never a choice.
import type { Incident } from '../incident/incident.ts';
import { type Fault, fail, type Result, succeed } from '../kernel/fault.ts';
import { isGlob, literalCharacters, matchesGlob } from '../kernel/glob.ts';
import { nearest } from '../kernel/nearest.ts';
import { visibleLine } from '../kernel/visible.ts';
import type { AlertMatch, Runbook } from '../runbook/runbook.ts';
import { quoted } from './value.ts';

export interface Candidate {
  readonly runbook: Runbook;
  readonly verdict: 'chosen' | 'tied' | 'less specific' | 'no match';
  /** For people: what matched, or what did not. */
  readonly because: string;
}

/** Exact name, literal characters of a glob, number of labels, a severity given: compared in this order. */
type Rank = readonly [number, number, number, number];

interface Fit {
  readonly runbook: Runbook;
  readonly rank: Rank | null;
  readonly because: string;
}

export function route(incident: Incident, runbooks: readonly Runbook[]): Result<Runbook> {
  const found = candidates(incident, runbooks);
  const chosen = found.find(({ verdict }) => verdict === 'chosen');
  if (chosen !== undefined) return succeed(chosen.runbook);
  const tied = found.filter(({ verdict }) => verdict === 'tied');
  return fail(tied.length > 0 ? tieFault(incident, tied) : noneFault(incident, found));
}

/** Every runbook with its verdict, the best first; equal ones by id. */
export function candidates(incident: Incident, runbooks: readonly Runbook[]): readonly Candidate[] {
  const fits = runbooks.map((runbook) => bestFit(incident, runbook)).sort(byFit);
  const best = fits[0]?.rank ?? null;
  const winners = fits.filter(({ rank }) => rank !== null && best !== null && compareRanks(rank, best) === 0);
  return fits.map((fit) => {
    const { runbook, rank, because } = fit;
    if (rank === null) return { runbook, verdict: 'no match', because };
    if (!winners.includes(fit)) return { runbook, verdict: 'less specific', because };
    return { runbook, verdict: winners.length > 1 ? 'tied' : 'chosen', because };
  });
}

function bestFit(incident: Incident, runbook: Runbook): Fit {
  const fits = runbook.on.map((match) => fitOf(incident, runbook, match)).sort(byFit);
  return fits[0] ?? { runbook, rank: null, because: 'it names no alert' };
}

function fitOf(incident: Incident, runbook: Runbook, match: AlertMatch): Fit {
  const because = mismatch(incident, match);
  if (because !== null) return { runbook, rank: null, because };
  const exact = !isGlob(match.name);
  const labels = Object.keys(match.labels).length;
  const also = [
    ...(labels > 0 ? [`${labels} ${labels === 1 ? 'label' : 'labels'}`] : []),
    ...(match.severity.length > 0 ? [`severity ${incident.severity}`] : []),
  ];
  return {
    runbook,
    rank: [exact ? 1 : 0, literalCharacters(match.name), labels, match.severity.length > 0 ? 1 : 0],
    because: [`${exact ? 'its name' : `the glob ${visibleLine(match.name)}`} matches`, ...also].join(', '),
  };
}

function mismatch(incident: Incident, { name, severity, labels }: AlertMatch): string | null {
  const named = isGlob(name) ? matchesGlob(name, incident.name) : name === incident.name;
  if (!named) return `it is for ${visibleLine(name)}`;
  if (severity.length > 0 && (incident.severity === 'unknown' || !severity.includes(incident.severity))) {
    return `it is for severity ${severity.join(', ')}, and this is ${incident.severity}`;
  }
  const missing = Object.entries(labels).find(([key, value]) => labelOf(incident, key) !== value);
  if (missing === undefined) return null;
  const [key, value] = missing.map(visibleLine);
  const given = labelOf(incident, missing[0]);
  return `it is for ${key}=${value}, and this has ${given === undefined ? `no ${key}` : quoted(given)}`;
}

function labelOf({ labels }: Incident, key: string): string | undefined {
  return Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function byFit(a: Fit, b: Fit): number {
  if (a.rank !== null && b.rank !== null) return -compareRanks(a.rank, b.rank) || byId(a, b);
  return Number(b.rank !== null) - Number(a.rank !== null) || byId(a, b);
}

function byId(a: Fit, b: Fit): number {
  return a.runbook.id < b.runbook.id ? -1 : Number(a.runbook.id > b.runbook.id);
}

function compareRanks(a: Rank, b: Rank): number {
  const difference = a.map((part, index) => part - (b[index] ?? 0)).find((part) => part !== 0);
  return difference ?? 0;
}

function tieFault(incident: Incident, tied: readonly Candidate[]): Fault {
  const names = tied.map(({ runbook, because }) => `${runbook.id} (${because})`);
  return {
    code: 'route-tie',
    message: `${tied.length} runbooks match the alert ${quoted(incident.name)} equally well: ${names.join('; ')}.`,
    hint: 'Make one of them more specific with a label or a severity, or name the runbook to run.',
  };
}

function noneFault(incident: Incident, found: readonly Candidate[]): Fault {
  const alerts = [...new Set(found.flatMap(({ runbook }) => runbook.on.map(({ name }) => name)))].sort();
  const near = nearest(incident.name, alerts);
  const isNamed = alerts.some((name) => (isGlob(name) ? matchesGlob(name, incident.name) : name === incident.name));
  const because = found.slice(0, 10).map((candidate) => `${candidate.runbook.id}: ${candidate.because}`);
  const more = found.length > 10 ? `; and ${found.length - 10} more` : '';
  const reasons = found.length === 0 ? 'there are no runbooks' : `${because.join('; ')}${more}`;
  return {
    code: 'route-none',
    message: `No runbook matches the alert ${quoted(incident.name)} with severity ${incident.severity}: ${reasons}.`,
    hint: isNamed
      ? 'Widen `severity` or `labels` under `on:` of a runbook for this alert, or name the runbook to run.'
      : near === null
        ? 'Add the alert under `on:` of a runbook, or name the runbook to run.'
        : `The nearest alert that a runbook is for: ${visibleLine(near)}.`,
  };
}
