import type { ListAnswer } from "#app/invitation-action.server.ts";
import type { EventInvitationsView } from "#app/views/event-invitations-page.ts";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { EmptyState } from "./empty-state.tsx";
import { EventDeskHead } from "./event-desk-head.tsx";
import {
  InvitationCandidates,
  InvitationLink,
  InvitationListForm,
  InvitationPreviewTable,
  InvitedTold,
} from "./event-inviting.tsx";
import { ErrorSummary } from "./form/index.ts";
import { Paging } from "./paging.tsx";

/** Three ways to ask organisations to come: a link, a list, what fits; and who has not answered yet. */
export function EventInvitationsPage({
  answer,
  ...view
}: EventInvitationsView & { answer: ListAnswer | null }) {
  const { head, path, may, link, invited, waiting, total, answered, candidates } = view;
  return (
    <>
      <EventDeskHead {...head} at="invitations" />
      <ErrorSummary errors={answer?.errors} />
      <InvitedTold words={told(answer ? answer.invited : invited)} rest={answer?.text ?? ""} />
      {answer?.preview && <InvitationPreviewTable preview={answer.preview} action={path} />}
      <div className="spread">
        {may && (
          <InvitationListForm
            action={path}
            upload={`${path}/upload`}
            text={answer?.text ?? ""}
            errors={answer?.errors ?? {}}
          />
        )}
        {may && <InvitationLink link={link} />}
      </div>
      {may && candidates.length > 0 && (
        <InvitationCandidates rows={candidates} action={path} rest={answer?.text ?? ""} />
      )}
      <section className="stack" aria-labelledby="waiting-title">
        <h2 id="waiting-title">
          已邀请，还没有报名{" "}
          <span className="count">
            {total} 家{answered > 0 && `，另有 ${answered} 家已报名`}
          </span>
        </h2>
        {total === 0 ? (
          <EmptyState title="没有等待答复的邀请" />
        ) : (
          <div className="sheet">
            <DataTable className="postings" caption="已邀请，还没有报名，最近邀请的在前">
              <DataHead>
                <DataRow>
                  <ColumnHead>企业</ColumnHead>
                  <ColumnHead>所在地</ColumnHead>
                  <ColumnHead>邀请日期</ColumnHead>
                </DataRow>
              </DataHead>
              <DataBody>
                {waiting.map(({ id, name, place, invitedOn }) => (
                  <DataRow key={id}>
                    <RowHead>{name}</RowHead>
                    <Cell data-label="所在地">{place}</Cell>
                    <Cell data-label="邀请日期">
                      <time dateTime={invitedOn}>{invitedOn}</time>
                    </Cell>
                  </DataRow>
                ))}
              </DataBody>
            </DataTable>
          </div>
        )}
        <Paging page={view.page} pages={view.pages} hrefOf={(each) => `${path}?page=${each}`} />
      </section>
    </>
  );
}

function told(invited: number | null | undefined): string | null {
  return invited === null || invited === undefined ? null : `新邀请 ${invited} 家。`;
}
