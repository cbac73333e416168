import type { CheckInWay } from "#app/domain/events/check-in.ts";
import type { DeskState } from "#app/use-cases/check-in-desk.ts";
import { deskDatabase } from "./wipe-device.ts";

/** One scan as this device keeps it until it is sent, and after. */
export interface KeptScan {
  readonly id: string;
  readonly eventId: string;
  readonly code: string;
  readonly deskName: string;
  readonly way: CheckInWay;
  readonly scannedAt: string;
  readonly sent: boolean;
}

export interface KeptDesk {
  readonly eventId: string;
  readonly deviceId: string;
  readonly deskName: string;
  /** Null before the first sync, and after the sign-in ran out. */
  readonly state: DeskState | null;
  /** When the site was last heard. */
  readonly heardAt: string | null;
}

/** What this browser keeps of check-in desks, for one account at a time. */
export interface DeviceStore {
  desk(eventId: string): Promise<KeptDesk | undefined>;
  saveDesk(desk: KeptDesk): Promise<void>;
  scans(eventId: string): Promise<KeptScan[]>;
  /** Done only once it is on the disk. */
  saveScans(scans: readonly KeptScan[]): Promise<void>;
}

type StoreName = "account" | "desks" | "scans";

/** Opens the store of an account; what another account left is removed first. */
export async function openDevice(account: string): Promise<DeviceStore> {
  const db = await opened();
  db.onversionchange = () => db.close();
  const [before] = (await all(db, "account")) as { id: string }[];
  if (before && before.id !== account) await written(db, ["account", "desks", "scans"], clear);
  await written(db, ["account"], (store) => store("account").put({ id: account }));
  return {
    desk: async (eventId) => {
      const desks = (await all(db, "desks")) as KeptDesk[];
      return desks.find((desk) => desk.eventId === eventId);
    },
    saveDesk: (desk) => written(db, ["desks"], (store) => store("desks").put(desk)),
    scans: async (eventId) =>
      ((await all(db, "scans")) as KeptScan[]).filter((scan) => scan.eventId === eventId),
    saveScans: (scans) =>
      written(db, ["scans"], (store) => {
        for (const scan of scans) store("scans").put(scan);
      }),
  };
}

/** The events of the scans that this browser has not sent yet, one for each scan. */
export async function unsentScans(): Promise<string[]> {
  if (!("indexedDB" in window)) return [];
  const db = await new Promise<IDBDatabase | null>((resolve) => {
    const asked = indexedDB.open(deskDatabase);
    // It is not there: looking must not make it.
    asked.onupgradeneeded = () => asked.transaction?.abort();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(null);
  });
  if (!db) return [];
  const scans = (await all(db, "scans")) as KeptScan[];
  db.close();
  return scans.filter(({ sent }) => !sent).map(({ eventId }) => eventId);
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(deskDatabase, 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("account", { keyPath: "id" });
      asked.result.createObjectStore("desks", { keyPath: "eventId" });
      asked.result.createObjectStore("scans", { keyPath: "id" });
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error("IndexedDB"));
  });
}

type Stores = (name: StoreName) => IDBObjectStore;

function clear(store: Stores): void {
  for (const name of ["account", "desks", "scans"] as const) store(name).clear();
}

function written(
  db: IDBDatabase,
  names: StoreName[],
  work: (store: Stores) => unknown,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(names, "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () =>
      reject(transaction.error ?? new Error("IndexedDB"));
    work((name) => transaction.objectStore(name));
  });
}

function all(db: IDBDatabase, name: StoreName): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const asked = db.transaction(name).objectStore(name).getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error("IndexedDB"));
  });
}
