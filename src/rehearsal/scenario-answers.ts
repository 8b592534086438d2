// What a scenario says of one probe: the fields themselves, or the long form that also says when, where, or that it fails.
import type { AnswerShape, EntryShape, ScenarioShape } from './scenario-shape.ts';

export function answersOf(given: ScenarioShape['probes'][string]): readonly AnswerShape[] {
  return Array.isArray(given) ? given : [given];
}

export function isLong(answer: AnswerShape): answer is EntryShape {
  return typeof answer === 'object' && ('gives' in answer || 'fails' in answer);
}
