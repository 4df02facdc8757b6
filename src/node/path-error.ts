/**
 * A path that cannot be read as a dataset or written as a report: `path` says which, the message why.
 *
 * @example
 * let message = '';
 * try {
 *   await readDataset('no/such/folder');
 * } catch (error) {
 *   if (error instanceof PathError) message = `${error.path} ${error.message}`;
 * }
 * message; // 'no/such/folder does not exist'
 */
export class PathError extends Error {
  readonly path: string;
  /** The name that the system has for the reason, such as ENOENT; absent where the reason is not the system's. */
  readonly code?: string;
  constructor(given: string, message: string, code?: string) {
    super(message);
    this.name = 'PathError';
    this.path = given;
    if (code !== undefined) this.code = code;
  }
}

/** Why the system would not read or write something, in words that follow its name. */
export function failureText({ code = '', message }: NodeJS.ErrnoException, doing: 'read' | 'written'): string {
  const known: Record<string, string> = {
    ENOENT: doing === 'read' ? 'does not exist' : 'cannot be written: its folder does not exist',
    EACCES: `cannot be ${doing}: permission denied`,
    EPERM: `cannot be ${doing}: not permitted`,
    EEXIST: 'is a file where a folder is needed',
    EISDIR: 'is a folder',
    ENOTDIR: doing === 'read' ? 'does not exist: part of its path is not a folder' : 'cannot be written: part of its path is not a folder',
    ELOOP: 'is a link that leads to itself',
    ENAMETOOLONG: 'has a name that is too long',
    ENOSPC: 'cannot be written: the disk is full',
    EDQUOT: 'cannot be written: the quota of the disk is used up',
    EFBIG: 'cannot be written: the file is too large for this system',
    EROFS: 'cannot be written: the disk is read-only',
    EIO: `cannot be ${doing}: the device reports an error`,
    EMFILE: `cannot be ${doing}: too many files are open`,
    ENFILE: `cannot be ${doing}: too many files are open`,
  };
  return known[code] ?? `cannot be ${doing}: ${message}`;
}
