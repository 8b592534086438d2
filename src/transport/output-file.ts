// The file that a long output becomes: written behind, and named by its digest once it is whole.
// Promises: one write is under way while the next one is gathered, and no third is taken; no half file stays; a disk that
// takes nothing is told, and stops nobody.
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export class OutputFile {
  readonly #folder: string;
  #file: { readonly handle: FileHandle; readonly path: string } | null = null;
  #fault: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Why the whole is not on disk. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Fulfilled when what was given before is written. These pieces must not change until then. */
  async write(pieces: readonly Uint8Array[]): Promise<void> {
    await this.#writing;
    this.#writing = this.#write(pieces);
  }

  /** Its name, or null where there is none. `digest`, null: it is not to be kept. */
  async finish(digest: string | null): Promise<string | null> {
    await this.#writing;
    const file = this.#file;
    if (file === null) return null;
    await file.handle.close().catch(() => undefined);
    try {
      if (digest !== null && this.#fault === null) {
        await rename(file.path, join(this.#folder, digest));
        return digest;
      }
      await rm(file.path, { force: true });
    } catch (error) {
      this.#fault = words(error);
    }
    return null;
  }

  async #write(pieces: readonly Uint8Array[]): Promise<void> {
    const size = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
    if (size === 0 || this.#fault !== null) return;
    try {
      this.#file ??= await this.#open();
      const { bytesWritten } = await this.#file.handle.writev(pieces);
      if (bytesWritten !== size) this.#fault = 'the disk took less than it was given';
    } catch (error) {
      this.#fault = words(error);
    }
  }

  async #open(): Promise<{ readonly handle: FileHandle; readonly path: string }> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const path = join(this.#folder, `.${randomBytes(8).toString('hex')}.partial`);
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
    return { handle: await open(path, flags, 0o600), path };
  }
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
