import { minuteInChina } from "#app/domain/shared/time.ts";
import { Told } from "./told.tsx";

/** Above what the site could not be asked for again; heardAt: when it was last, undefined while all is well. */
export function NotHeard({ heardAt }: { heardAt: string | undefined }) {
  if (!heardAt) return null;
  return (
    <Told tone="open">
      网络不通，下面是 {minuteInChina(heardAt).slice(-5)} 的情况；恢复后自动更新。
    </Told>
  );
}
