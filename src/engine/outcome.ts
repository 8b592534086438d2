// How a run can end: the closed list, with what each end means for people and for a shell.

/** `says` is true of every run that ends so; `meaning.ts` says more of a run whose events are at hand. */
export const OUTCOMES = {
  incident_resolved: {
    exit: 0,
    human: 'no',
    says: 'every step that applied is verified, guards released, the incident is over',
  },
  symptom_absent: { exit: 0, human: 'no', says: 'the symptom does not hold; nothing was changed' },
  not_firing: { exit: 0, human: 'no', says: 'the alert is not firing; nothing was looked at' },
  duplicate: { exit: 0, human: 'no', says: 'the same occurrence is being handled, or was; nothing was changed' },
  dry_run: { exit: 0, human: 'no', says: 'plan, probes and conditions only; nothing was changed' },
  rolled_back: {
    exit: 1,
    human: 'yes',
    says: 'what this run did was undone and verified undone, except what is kept or has no undo',
  },
  not_recovered: { exit: 1, human: 'yes', says: 'verified changes stand, the incident was not seen to be over' },
  refused: { exit: 3, human: 'yes', says: 'refused before any change' },
  cancelled: {
    exit: 130,
    human: 'yes',
    says: 'cancelled; what this run did was undone, except what is kept or has no undo',
  },
  rollback_failed: { exit: 4, human: 'now', says: 'partial state: an undo or a release was not seen to hold' },
  unknown: { exit: 4, human: 'now', says: 'the fate of a change could not be confirmed' },
} as const;

export type Outcome = keyof typeof OUTCOMES;
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as readonly Outcome[];
