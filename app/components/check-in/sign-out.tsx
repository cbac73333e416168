import { useRef, useState } from "react";
import { Button } from "../button.tsx";
import { wipeDevice } from "./wipe-device.ts";

/** Signs out and takes everything off this device; first sends what waits, and asks when it cannot. */
export function SignOut({ waiting, sync }: { waiting: number; sync: () => Promise<void> }) {
  const form = useRef<HTMLFormElement | null>(null);
  const [asking, setAsking] = useState(false);
  const leave = async () => {
    if (waiting > 0 && !asking) {
      await sync();
      return setAsking(true);
    }
    await wipeDevice();
    form.current?.submit();
  };
  return (
    <form ref={form} method="post" action="/logout" className="stack">
      {asking && waiting > 0 && (
        <p role="alert">
          还有 {waiting} 条签到没有同步，退出后会丢失。请先联网，等“待同步”变为 0 再退出。
        </p>
      )}
      <p className="quiet">退出登录会清除本机的名单、签到记录和离线页面。</p>
      <p className="actions">
        <Button type="button" onClick={() => void leave()}>
          {asking && waiting > 0 ? "仍要退出并清除" : "退出登录并清除本机数据"}
        </Button>
      </p>
    </form>
  );
}
