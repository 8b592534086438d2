type Outcome = 'started' | 'incident_resolved' | 'symptom_absent' | 'not_firing' | 'duplicate' | 'dry_run' | 'rolled_back' | 'not_recovered' | 'refused' | 'cancelled' | 'rollback_failed' | 'unknown';
export interface NotifyRule {
    readonly on: Outcome | readonly Outcome[];
    /** A channel, or several. */
    readonly to: string | readonly string[];
}
/** A rule that has a name of its own in the author's file. */
export declare function notify(rule: NotifyRule): NotifyRule;
export {};
