// What happened in a week, for the stage, the sound and the words. Amounts are z; `manager` is an index.
export type EngineEvent =
  | {
      readonly kind: 'touched';
      readonly manager: number;
      readonly cause: string;
      readonly tone: 'warm' | 'cool' | 'plain';
    }
  | { readonly kind: 'trust'; readonly manager: number; readonly change: number }
  | { readonly kind: 'style'; readonly manager: number; readonly toward: 'hovering' | 'coaching' }
  | { readonly kind: 'gave_notice'; readonly manager: number; readonly person: number }
  | { readonly kind: 'left'; readonly manager: number; readonly person: number }
  | { readonly kind: 'arrived'; readonly manager: number; readonly person: number }
  | { readonly kind: 'escalation'; readonly manager: number; readonly blocks: number; readonly unanswered: boolean }
  | { readonly kind: 'promise_made'; readonly manager: number; readonly promise: string }
  | { readonly kind: 'promise_kept'; readonly manager: number; readonly promise: string }
  | { readonly kind: 'promise_broken'; readonly manager: number; readonly promise: string }
  | { readonly kind: 'grew'; readonly manager: number }
  /** A team's people have begun to talk of going; a manager looks around. Signs: nobody has gone yet. */
  | { readonly kind: 'restless'; readonly manager: number }
  | { readonly kind: 'wants_out'; readonly manager: number }
  /** A manager hands in their notice, takes it back, or is gone and the deputy stands in. */
  | { readonly kind: 'manager_notice' | 'manager_stays' | 'manager_left'; readonly manager: number }
  /** A post falls vacant; `acting` is the member who does it for now, null for nobody. */
  | { readonly kind: 'seat_vacant'; readonly manager: number; readonly acting: string | null }
  /** Somebody has been appointed: `holder` is the id of a candidate. */
  | { readonly kind: 'seat_filled'; readonly manager: number; readonly holder: string }
  /** Somebody of this team is lent, and comes back; `person` is their number, `to` the manager who has them, −1 for no one's team. */
  | {
      readonly kind: 'person_lent' | 'person_back';
      readonly manager: number;
      readonly person: number;
      readonly to: number;
    }
  | { readonly kind: 'stalled'; readonly manager: number; readonly share: number }
  | { readonly kind: 'delivery'; readonly manager: number; readonly change: number }
  /** Of the boss: `manager` is nobody's, −1. */
  | { readonly kind: 'boss_worried'; readonly manager: number }
  | { readonly kind: 'report_asked'; readonly manager: number; readonly blocks: number };
