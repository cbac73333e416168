import { useState } from "react";
import { Button } from "../button.tsx";
import { leaveDevice } from "./leave-device.ts";

interface SignOutProps {
  /** Scans that the site does not have yet. */
  waiting: number;
  /** Sends what waits; where that is left out they cannot be sent from here. */
  sync?: () => Promise<void>;
}

/** Signs out and takes everything off this device; first sends what waits, and asks when it cannot. */
export function SignOut({ waiting, sync }: SignOutProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const asked = (asking || !sync) && waiting > 0;
  const leave = async () => {
    setFailed(false);
    if (waiting > 0 && sync && !asking) {
      await sync();
      return setAsking(true);
    }
    if (!(await leaveDevice())) setFailed(true);
  };
  return (
    <div className="stack">
      {asked && (
        <p role="alert">
          还有 {waiting} 条签到没有同步，退出后会丢失。请先联网，等“待同步”变为 0 再退出。
        </p>
      )}
      {failed && <p role="alert">没有退出：网站没有回应，本机的签到记录都还在。请联网后再试。</p>}
      <p className="quiet">退出登录会清除本机的名单、签到记录和离线页面。</p>
      <p className="actions">
        <Button type="button" onClick={() => void leave()}>
          {asked ? `仍要退出，丢弃 ${waiting} 条` : "退出登录并清除本机数据"}
        </Button>
      </p>
    </div>
  );
}
