/** A value that is replaced while the process runs: who has taken the old one finishes with it. */
export interface Live<T> {
  current(): T;
  /** Asks for the newest version and, where it is another one, puts it in place. */
  refresh(): Promise<void>;
}

interface Source<T> {
  newestVersion(): Promise<number>;
  make(): Promise<T>;
}

/** Never makes two values at once; whoever asks while one is made is answered after a look of their own. */
export function liveValue<T extends { readonly version: number }>(
  first: T,
  { newestVersion, make }: Source<T>,
): Live<T> {
  let value = first;
  let last: Promise<void> = Promise.resolve();
  async function renew(): Promise<void> {
    if ((await newestVersion()) !== value.version) value = await make();
  }
  return {
    current: () => value,
    refresh: () => (last = last.catch(() => {}).then(renew)),
  };
}

/** Lets waiting requests be answered between two pieces of work that each hold the process. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** An object that always is the one that `current` gives now, for adapters that are made once. */
export function following<T extends object>(current: () => T): T {
  return new Proxy({} as T, {
    get: (_nothing, name) => Reflect.get(current(), name) as unknown,
    has: (_nothing, name) => Reflect.has(current(), name),
    ownKeys: () => Reflect.ownKeys(current()),
    getOwnPropertyDescriptor: (_nothing, name) => {
      const found = Reflect.getOwnPropertyDescriptor(current(), name);
      return found && { ...found, configurable: true };
    },
  });
}
