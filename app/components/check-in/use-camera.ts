import { useEffect, useRef, useState, type RefObject } from "react";

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
};

const everyMs = 200;
/** The same code in front of the camera is one scan. */
const sameMs = 4_000;

export type CameraState = "unknown" | "none" | "off" | "on" | "refused";

interface Camera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement>;
  start(): void;
  stop(): void;
}

/** Reads codes by the camera where the browser can; `none` where it cannot. */
export function useCamera(onCode: (text: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CameraState>("unknown");
  const found = useRef(onCode);
  found.current = onCode;

  useEffect(() => {
    void canRead().then((can) => setState(can ? "off" : "none"));
  }, []);

  useEffect(() => {
    if (state !== "on") return;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setInterval> | undefined;
    let last = { text: "", at: 0 };
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      const shown = video.current;
      if (!shown) return;
      shown.srcObject = stream;
      await shown.play();
      const detector = new (detectorClass()!)({ formats: ["qr_code"] });
      timer = setInterval(() => {
        void detector.detect(shown).then(
          (codes) => {
            const text = codes[0]?.rawValue;
            const now = Date.now();
            if (!text || (text === last.text && now - last.at < sameMs)) return;
            last = { text, at: now };
            found.current(text);
          },
          () => undefined,
        );
      }, everyMs);
    };
    run().catch(() => setState("refused"));
    return () => {
      clearInterval(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, [state]);

  return { state, video, start: () => setState("on"), stop: () => setState("off") };
}

function detectorClass(): DetectorClass | undefined {
  return (window as unknown as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

async function canRead(): Promise<boolean> {
  const known = detectorClass();
  if (!known || !("mediaDevices" in navigator)) return false;
  const formats = await known.getSupportedFormats().catch((): string[] => []);
  return formats.includes("qr_code");
}
