// What a test can make go wrong with one request. `applied`: the request is carried out all the same, and only its answer is lost or replaced.

export interface FaultRequest {
  readonly kind: 'rest' | 'graphql';
  /** As in the log of calls. */
  readonly name: string;
  /** Parsed; null where none was sent. */
  readonly body: unknown;
  /** How many of this name there were, this one included. */
  readonly count: number;
  /** Who asks; '' where no token was sent. */
  readonly token: string;
}

export interface FaultyAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is, all else as JSON. */
  readonly body?: unknown;
}

export type Fault =
  | (FaultyAnswer & { readonly applied: boolean })
  /** The connection is torn down at once. */
  | { readonly reset: true; readonly applied: boolean }
  /** Nothing is said for so many milliseconds, then the connection is closed. */
  | { readonly silent: number; readonly applied: boolean };

/** What becomes of a request that waited. `lost`: its connection breaks. */
export type Passage = 'goes on' | 'lost' | FaultyAnswer;

/** Makes a request wait. What it gives resolves when the request may go on; null: it does not wait. */
export interface Gate {
  /** Before it is carried out: but for `goes on`, it never is. */
  before(request: HeldRequest): Promise<Passage> | null;
  /** Between that and its answer. */
  after(request: HeldRequest): Promise<Passage> | null;
}

export type HeldRequest = Omit<FaultRequest, 'count'>;

/** Null: nothing goes wrong. */
export type FaultChooser = (request: FaultRequest) => Fault | null;
