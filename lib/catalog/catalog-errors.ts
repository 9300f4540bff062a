/** Base of what this room throws to callers; the message is one sentence fit for a terminal. */
export class CatalogError extends Error {
  override readonly name: string = 'CatalogError';
}

/** There is no catalog at the place looked at: nothing was compiled yet. */
export class CatalogMissingError extends CatalogError {
  override readonly name = 'CatalogMissingError';
  constructor(file: string) {
    super(`there’s no catalog at ${file}. Run "stepwise compile" first`);
  }
}

/** What is there is no catalog that can be served: damaged, of something else, or of another version of Stepwise. */
export class CatalogDamagedError extends CatalogError {
  override readonly name = 'CatalogDamagedError';
  /** @param fault such as `isn’t a SQLite file` */
  constructor(file: string, fault: string) {
    super(`${file} ${fault}`);
  }
}

/** Another compile of the same output is under way. */
export class CatalogLockedError extends CatalogError {
  override readonly name = 'CatalogLockedError';
}

/** The content folder is missing, empty, or changed under the compiler's hands. The old catalog stays. */
export class CatalogContentError extends CatalogError {
  override readonly name = 'CatalogContentError';
}

/** The catalog could not be written, as on a full disk. The old catalog stays. */
export class CatalogWriteError extends CatalogError {
  override readonly name = 'CatalogWriteError';
}

/** A catalog is whole, but its content has errors that the one it was to replace does not have; that one stays. */
export class CatalogRefusedError extends CatalogError {
  override readonly name = 'CatalogRefusedError';
}
