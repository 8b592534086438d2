// The functions of expressions over times and spans of time.
// A sample holds a time as a text in its normal form: such texts sort as the times do, and comparison needs nothing of its own.
import type { Environment } from '@marcbachmann/cel-js';
import { Duration } from '@marcbachmann/cel-js/evaluator';
import type { Register } from './register.ts';
import { spanOf } from './span.ts';
import { normalTime } from './time.ts';

const DURATION = 'google.protobuf.Duration';

/** `time` is the type that stands for a time. */
export function registerTimes(own: Register, time: string): void {
  own(`timestamp(string): ${time}`, timeOf);
  own(`duration(string): ${DURATION}`, durationOf);
  if (time !== 'string') {
    own(`string(${time}): string`, (value: string) => value);
    own(`timestamp(${time}): ${time}`, (value: string) => value);
  }
  const parts: Readonly<Record<string, (date: Date) => number>> = {
    getFullYear: (date) => date.getUTCFullYear(),
    getMonth: (date) => date.getUTCMonth(),
    getDate: (date) => date.getUTCDate(),
    getDayOfWeek: (date) => date.getUTCDay(),
    getHours: (date) => date.getUTCHours(),
    getMinutes: (date) => date.getUTCMinutes(),
    getSeconds: (date) => date.getUTCSeconds(),
    getMilliseconds: (date) => date.getUTCMilliseconds(),
  };
  for (const [name, part] of Object.entries(parts)) {
    own(`${time}.${name}(): double`, (value: string) => part(new Date(timeOf(value))));
  }
  own(`${DURATION}.getHours(): double`, (span: Duration) => Math.trunc(span.valueOf() / 3_600_000));
  own(`${DURATION}.getMinutes(): double`, (span: Duration) => Math.trunc(span.valueOf() / 60_000));
  own(`${DURATION}.getSeconds(): double`, (span: Duration) => Math.trunc(span.valueOf() / 1_000));
  own(`${DURATION}.getMilliseconds(): double`, (span: Duration) => Math.trunc(span.valueOf()));
}

/** The arithmetic of times, over texts. */
export function timesAsText(environment: Environment): Environment {
  const shifted = (time: string, ms: number) => timeText(Date.parse(timeOf(time)) + ms);
  return environment
    .registerOperator(`string - string: ${DURATION}`, (a: string, b: string) =>
      Duration.fromMilliseconds(Date.parse(timeOf(a)) - Date.parse(timeOf(b))),
    )
    .registerOperator(`string + ${DURATION}: string`, (time: string, span: Duration) => shifted(time, span.valueOf()))
    .registerOperator(`${DURATION} + string: string`, (span: Duration, time: string) => shifted(time, span.valueOf()))
    .registerOperator(`string - ${DURATION}: string`, (time: string, span: Duration) => shifted(time, -span.valueOf()));
}

function timeOf(text: string): string {
  const time = normalTime(text);
  if (time === null) throw new Error(`not a time: ${text}`);
  return time;
}

function durationOf(text: string): Duration {
  const ms = spanOf(text);
  if (ms === null) throw new Error(`not a duration: ${text}`);
  return Duration.fromMilliseconds(ms);
}

function timeText(ms: number): string {
  if (!(Math.abs(ms) <= 253_402_300_799_999)) throw new Error('time out of range');
  return new Date(ms).toISOString();
}
