// A task as its player may see it, and as it was arranged: none of its outcomes.

/** Somebody or something that a task names. */
export interface Named {
  readonly id: string;
  /** A thing's words, or what a person is called in passing; empty for those that no author names. */
  readonly name: string;
  readonly kind: 'person' | 'thing' | 'you' | 'nobody';
  /** Of a person. */
  readonly role: string;
  readonly portrait: string;
}

interface Price {
  readonly attention: number;
  /** Blocks of it that would come out of the next turn, with their price on top. */
  readonly borrows: { readonly blocks: number; readonly price: number; readonly week: number } | null;
}

/** What is handed out, by how much of it there is: "1 day" and "2 days" may differ. */
type Units = readonly string[];

export type TaskView = Price &
  (
    | {
        readonly kind: 'share';
        readonly amount: number;
        readonly units: Units;
        readonly least: number;
        readonly most: number;
        readonly places: readonly Named[];
      }
    /** `start`: in which order they lie there at first, by place among them. */
    | { readonly kind: 'order'; readonly items: readonly Named[]; readonly start: readonly number[] }
    | { readonly kind: 'assign'; readonly items: readonly Named[]; readonly to: readonly Named[] }
  );

/** What was arranged. */
export type Arranged =
  | {
      readonly kind: 'share';
      readonly units: Units;
      readonly parts: readonly { readonly to: Named; readonly count: number }[];
    }
  | { readonly kind: 'order'; readonly items: readonly Named[] }
  | { readonly kind: 'assign'; readonly parts: readonly { readonly item: Named; readonly to: Named }[] };
