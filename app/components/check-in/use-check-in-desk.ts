import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckInWay } from "#app/domain/events/check-in.ts";
import { readPassCode } from "#app/domain/events/pass.ts";
import { openDevice, type DeviceStore, type KeptDesk, type KeptScan } from "./device-store.ts";
import { keepOffline, type KeptPage } from "./keep-offline.ts";
import { shownScans, type ShownScan } from "./shown-scans.ts";
import { scansAtOnce, sendScans } from "./sync-scans.ts";
import { wipeDevice } from "./wipe-device.ts";

const everyMs = 15_000;

/** refused: the account may no longer check in here, and scans that were not sent wait for a decision. */
export type DeskLink = "starting" | "online" | "offline" | "failed" | "signed-out" | "refused";

export interface CheckInDesk {
  /** False while the device's store is being opened. */
  readonly ready: boolean;
  /** The store could not be opened: scans go only as far as this page. */
  readonly forgetful: boolean;
  readonly link: DeskLink;
  /** Opens without a network; null while that is not known. */
  readonly kept: KeptPage | null;
  readonly desk: KeptDesk | null;
  /** Newest first. */
  readonly scans: readonly ShownScan[];
  readonly waiting: number;
  readonly sent: number;
  /** False for a text that is no code of a pass. A scan is shown and counted once this device has kept it. */
  checkIn(text: string, way: CheckInWay): boolean;
  nameDesk(name: string): void;
  sync(): Promise<void>;
  /** Throws away what was not sent, with everything else on this device. */
  discard(): Promise<void>;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const forgetfulStore: DeviceStore = {
  desk: () => Promise.resolve(undefined),
  saveDesk: () => Promise.resolve(),
  scans: () => Promise.resolve([]),
  saveScans: () => Promise.resolve(),
};

/** The check-in desk of an event on this device, with or without a network. path: of the page. */
export function useCheckInDesk(eventId: string, account: string, path: string): CheckInDesk {
  const store = useRef<DeviceStore>(forgetfulStore);
  const desk = useRef<KeptDesk | null>(null);
  const scans = useRef<KeptScan[]>([]);
  const running = useRef<Promise<void> | null>(null);
  const [, redraw] = useState(0);
  const [status, setStatus] = useState({ ready: false, forgetful: false });
  const [link, setLink] = useState<DeskLink>("starting");
  const [kept, setKept] = useState<KeptPage | null>(null);
  const changed = useCallback(() => redraw((n) => n + 1), []);

  const keepDesk = useCallback(
    async (change: Partial<KeptDesk>) => {
      if (!desk.current) return;
      desk.current = { ...desk.current, ...change };
      changed();
      await store.current.saveDesk(desk.current);
    },
    [changed],
  );

  const sync = useCallback(() => {
    const round = async () => {
      for (;;) {
        const own = desk.current;
        if (!own) return;
        const batch = scans.current.filter(({ sent }) => !sent).slice(0, scansAtOnce);
        const answer = await sendScans(path, own, batch);
        if (answer.kind === "refused" && !scans.current.some((scan) => !scan.sent)) {
          await wipeDevice();
          return window.location.reload();
        }
        setLink(answer.kind === "synced" ? "online" : answer.kind);
        // Names stay no longer than the right to see them; scans name nobody and wait.
        if (answer.kind === "signed-out" || answer.kind === "refused")
          return keepDesk({ state: null });
        if (answer.kind !== "synced") return;
        const ids = new Set(batch.map(({ id }) => id));
        const sent = (scan: KeptScan) => (ids.has(scan.id) ? { ...scan, sent: true } : scan);
        await store.current.saveScans(batch.map(sent));
        scans.current = scans.current.map(sent);
        const state = answer.answer.state ?? desk.current?.state ?? null;
        await keepDesk({ state, heardAt: new Date().toISOString() });
        if (!scans.current.some((scan) => !scan.sent)) return;
      }
    };
    running.current ??= round().finally(() => (running.current = null));
    return running.current;
  }, [path, keepDesk]);

  useEffect(() => {
    let gone = false;
    let lacking = false;
    const start = async () => {
      const opened = await openDevice(account).catch(() => null);
      if (gone) return;
      store.current = opened ?? forgetfulStore;
      desk.current = (await store.current.desk(eventId)) ?? {
        eventId,
        deviceId: randomId(),
        deskName: "1号台",
        state: null,
        heardAt: null,
      };
      scans.current = await store.current.scans(eventId);
      await store.current.saveDesk(desk.current);
      setStatus({ ready: true, forgetful: opened === null });
      await sync();
      await keepPage();
    };
    const keepPage = async () => {
      const now = await keepOffline(path);
      lacking = now === "failed";
      if (!gone) setKept(now);
    };
    void start();
    const again = () => void sync().then(() => (lacking ? keepPage() : undefined));
    const timer = setInterval(again, everyMs);
    window.addEventListener("online", again);
    return () => {
      gone = true;
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [account, eventId, path, sync]);

  const checkIn = useCallback(
    (text: string, way: CheckInWay) => {
      const code = readPassCode(text);
      if (!code || !desk.current) return false;
      const scan: KeptScan = {
        id: randomId(),
        eventId,
        code,
        deskName: desk.current.deskName,
        way,
        scannedAt: new Date().toISOString(),
        sent: false,
      };
      const keep = async () => {
        await store.current
          .saveScans([scan])
          .catch(() => setStatus((now) => ({ ...now, forgetful: true })));
        scans.current = [...scans.current, scan];
        changed();
        await sync();
      };
      void keep();
      return true;
    },
    [eventId, changed, sync],
  );

  const shown = shownScans(scans.current, desk.current?.state ?? null);
  const waiting = shown.filter(({ scan }) => !scan.sent).length;
  return {
    ...status,
    link,
    kept,
    desk: desk.current,
    scans: shown,
    waiting,
    sent: shown.length - waiting,
    checkIn,
    nameDesk: (deskName) => void keepDesk({ deskName }),
    sync,
    discard: async () => {
      await wipeDevice();
      window.location.reload();
    },
  };
}
