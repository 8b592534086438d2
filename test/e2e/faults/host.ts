// A host as a cell needs it: where its sshd listens, and a folder in which the fixture's commands leave what they did.

export interface CellHost extends AsyncDisposable {
  readonly user: string;
  readonly address: string;
  readonly port: number;
  /** `ssh-ed25519 AAAA…` */
  readonly hostKey: string;
  /** PEM of the key that its user is reached with. */
  readonly key: string;
  /** A folder on the host that is there, and writable for its user. */
  readonly folder: string;
  /** The same folder as the harness reads it; also where the host itself cannot be reached. */
  readonly seen: string;
}
