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
      <PostingMoves
        id={owner.id}
        version={owner.version}
        title={owner.title}
        moves={owner.moves}
        small
      />
    </div>
  );
}
