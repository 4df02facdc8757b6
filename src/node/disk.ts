import { mkdir, open, rename, rm, rmdir, writeFile } from 'node:fs/promises';

/** What a report is written with: every step that may fail or be cut off, so that a test can let each of them. */
export interface Disk {
  /** Writes a new file whole; it is on the disk when this ends. */
  readonly write: (file: string, text: string | Uint8Array) => Promise<void>;
  /** Writes into what is no file, such as a device or a pipe: that stays what it is. */
  readonly pour: (into: string, text: string | Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Removes a file or a folder with all that is in it; what is not there is no error. */
  readonly remove: (path: string) => Promise<void>;
  /** Removes a folder where it is empty. */
  readonly removeEmpty: (folder: string) => Promise<void>;
  /** Names that were given or taken away in a folder are on the disk when this ends. */
  readonly syncFolder: (folder: string) => Promise<void>;
}

export const DISK: Disk = {
  async write(file, text) {
    await rm(file, { force: true });
    await writeFile(file, text, { flag: 'wx', flush: true });
  },
  pour: (into, text) => writeFile(into, text, { flag: 'a' }),
  rename,
  async makeFolder(folder) {
    await mkdir(folder, { recursive: true });
  },
  async remove(path) {
    await rm(path, { force: true, recursive: true });
  },
  async removeEmpty(folder) {
    await rmdir(folder).catch(() => undefined);
  },
  async syncFolder(folder) {
    // Some systems open no folder, and have nothing to be asked.
    const handle = await open(folder, 'r').catch(() => undefined);
    if (!handle) return;
    await handle.sync().catch(() => undefined);
    await handle.close();
  },
};
