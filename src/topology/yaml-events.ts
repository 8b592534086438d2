// The events of a YAML text in little room: as objects they take more memory than the estate, and to parse the text again for the
// one place that is asked for takes as long as the first time.
import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

export interface PackedEvents {
  readonly length: number;
  /** One of `EVENT_ID`; 0 behind the last event. */
  typeAt(index: number): number;
  /** Between quotes or brackets. */
  isEnclosedAt(index: number): boolean;
  /** Of what is between the quotes, of an alias's name, or of a collection's first character; -1 for an empty scalar. */
  startAt(index: number): number;
  /** Of a scalar and an alias. */
  endAt(index: number): number;
  /** A scalar's, quotes and escapes resolved. */
  textAt(index: number): string;
}

/** The numbers of types are below it. */
const ENCLOSED = 8;

export function packEvents(text: string, events: readonly Event[]): PackedEvents {
  const kinds = new Uint8Array(events.length);
  const starts = new Int32Array(events.length);
  const ends = new Int32Array(events.length);
  /** Those whose text is not what stands between start and end. */
  const others = new Map<number, ScalarEvent>();
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) continue;
    kinds[index] = event.type + (isEnclosed(event) ? ENCLOSED : 0);
    switch (event.type) {
      case EVENT_ID.SCALAR:
        starts[index] = event.valueStart;
        ends[index] = event.valueEnd;
        if (!event.fast) others.set(index, event);
        break;
      case EVENT_ID.ALIAS:
        starts[index] = event.anchorStart;
        ends[index] = event.anchorEnd;
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        starts[index] = event.start;
        break;
    }
  }
  return {
    length: events.length,
    typeAt: (index) => (kinds[index] ?? 0) % ENCLOSED,
    isEnclosedAt: (index) => (kinds[index] ?? 0) >= ENCLOSED,
    startAt: (index) => starts[index] ?? 0,
    endAt: (index) => ends[index] ?? 0,
    textAt: (index) => {
      const other = others.get(index);
      return other === undefined ? text.slice(starts[index], ends[index]) : getScalarValue(text, other);
    },
  };
}

function isEnclosed(event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return event.style === SCALAR_STYLE.DOUBLE_QUOTED || event.style === SCALAR_STYLE.SINGLE_QUOTED;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      return event.style === COLLECTION_STYLE.FLOW;
    default:
      return false;
  }
}
