import { Button } from "../button.tsx";
import { useCamera } from "./use-camera.ts";

/** Reading passes by the camera, where the browser can do it. */
export function CameraScan({ onCode }: { onCode: (text: string) => void }) {
  const { state, video, start, stop } = useCamera(onCode);
  if (state === "unknown") return null;
  if (state === "none")
    return (
      <p className="quiet">此浏览器不能用摄像头识别二维码，请用扫码枪，或输入证下的 10 位证号。</p>
    );
  return (
    <>
      {state === "on" && (
        <video ref={video} className="desk-camera" muted playsInline aria-label="摄像头画面" />
      )}
      {state === "refused" && (
        <p role="alert">摄像头打不开：请在浏览器里允许使用摄像头，或改用扫码枪、输入证号。</p>
      )}
      <p className="actions">
        {state === "on" ? (
          <Button type="button" onClick={stop}>
            关闭摄像头
          </Button>
        ) : (
          <Button type="button" onClick={start}>
            用摄像头扫码
          </Button>
        )}
      </p>
    </>
  );
}
