import { ButtonLink } from "./button.tsx";
import { StatusTag } from "./status-tag.tsx";
import { PostingMoves } from "./workbench-table.tsx";
import type { OwnerView } from "#app/views/listing-view.ts";

/** On the page of one's own posting: its state, edit, and the moves that are allowed. */
export function OwnerBar({ owner, edit }: { owner: OwnerView; edit: string }) {
  return (
    <div className="actions items-center">
      <StatusTag status={owner.status} />
      {owner.editable && (
        <ButtonLink to={edit} small>
          编辑
        </ButtonLink>
      )}
      {owner.end && (
        <span className={owner.end.soon ? "ends-soon" : "quiet"}>
          {owner.status === "expired" ? "已于" : "展示到"} {owner.end.day}
          {owner.status === "expired" ? " 到期" : owner.end.soon ? "，即将到期" : ""}
        </span>
      )}
      {owner.overdue && <span className="ends-soon">最晚到货日期已过，请改期或关闭</span>}
      <PostingMoves
        id={owner.id}
        version={owner.version}
        title={owner.title}
        moves={owner.moves}
        expired={owner.status === "expired"}
        small
      />
    </div>
  );
}
