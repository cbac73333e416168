import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { MatchAction, refusedMessage } from "#app/components/match-action.tsx";
import { MatchFeedback } from "#app/components/match-feedback.tsx";
import { MatchList } from "#app/components/match-list.tsx";
import { MatchSheet } from "#app/components/match-sheet.tsx";
import { MatchTimeline } from "#app/components/match-timeline.tsx";
import { Price } from "#app/components/money.tsx";
import { NeedSheet } from "#app/components/need-sheet.tsx";
import { OwnerBar } from "#app/components/owner-bar.tsx";
import { ReviewTold } from "#app/components/review-told.tsx";
import { StaffBar } from "#app/components/staff-bar.tsx";
import { TrustBadge } from "#app/components/trust-badge.tsx";
import { VerdictKey } from "#app/components/verdict.tsx";
import { placeName } from "#app/domain/shared/place.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { postingAction } from "#app/posting-action.server.ts";
import {
  familyView,
  organisationView,
  ownerView,
  requirementLines,
  sectorRowsOf,
} from "#app/views/listing-view.ts";
import { galleryOf } from "#app/views/attachment-view.ts";
import { staffLinks } from "#app/views/staff-view.ts";
import { matchContact } from "#app/views/match-contact.ts";
import { ownFeedback } from "#app/views/own-feedback.ts";
import { listingMatch, sectionOf, timeline } from "#app/views/match-view.ts";
import { daysLeft } from "#app/views/need-row.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { reference, actor } = context;
  const view = valueOr(await context.useCases.viewNeed({ id: params.id ?? "" }), request);
  const { need, matches } = view;
  const files = valueOr(
    await context.useCases.viewAttachments({ kind: "need", id: need.id }),
    request,
  );
  return {
    need,
    factory: organisationView(view.factory, view.trustSince, context.today),
    owner: ownerView(need, view.mine, actor, context.today),
    review: view.review,
    staff: mayUse("reviewer", actor) ? staffLinks("need", need) : null,
    family: familyView(need.family, reference),
    requirements: requirementLines(need),
    gallery: galleryOf(files, need.title),
    sectorRows: sectorRowsOf(need.sectorRows, reference),
    daysLeft: daysLeft(need.deadline, context.today),
    computedAt: matches[0] ? dayInChina(matches[0].match.computedAt) : null,
    fitting: matches.filter(({ match }) => match.tier === "fit" || match.tier === "open").length,
    jobsWaiting: view.jobsWaiting,
    overview: timeline(matches),
    feedback: await ownFeedback(context, request, { kind: "need", id: need.id, mine: view.mine }),
    matches: matches.map((each, index) => ({
      section: sectionOf(each.match),
      listingId: each.listing.id,
      view: listingMatch(each, index + 1, context.today),
      price: { min: each.listing.priceMin, max: each.listing.priceMax },
      leadTimeDays: each.listing.leadTimeDays,
      contact: matchContact(
        actor,
        [need.organisationId, each.listing.organisationId],
        each.inquiry,
        `/needs/${need.id}`,
      ),
    })),
  };
}

export const action = (args: ActionFunctionArgs) => postingAction(args, "Need");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.need.title ?? "更新需求"} · 对接` },
];

export default function NeedPage() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { need, factory, owner, matches, overview, jobsWaiting } = data;
  const firstAsk = matches.findIndex(({ contact }) => contact.kind === "ask");
  return (
    <div className="wrap page stack">
      <Crumbs
        way={[
          { name: "更新需求", to: "/needs" },
          ...(data.family
            ? [{ name: data.family.name, to: `/needs?family=${data.family.code}` }]
            : []),
        ]}
        here={need.title}
      />
      {refused && !refused.values && <ErrorSummary errors={refused.errors} />}
      <h1>{need.title}</h1>
      <p className="quiet">
        {placeName(need.site)} · {factory.name} <TrustBadge trust={factory.trust} />
        {need.publishedAt && ` · ${dayInChina(need.publishedAt)} 发布`}
        {data.computedAt && ` · 匹配 ${data.computedAt} 计算`} · 编号{" "}
        <span className="model">{need.id}</span>
      </p>
      {owner && <OwnerBar owner={owner} edit={`/workbench/needs/${need.id}`} />}
      {owner && owner.status !== "published" && (
        <ReviewTold
          review={data.review}
          otherwise="这条需求没有发布，只有本企业成员能看到；发布后开始匹配。"
        />
      )}
      {data.staff && <StaffBar staff={data.staff} />}
      <NeedSheet
        need={need}
        familyName={data.family?.name ?? null}
        requirements={data.requirements}
        sectorRows={data.sectorRows}
        gallery={data.gallery}
        daysLeft={data.daysLeft}
        found={matches.length}
        fitting={data.fitting}
      />
      <div id="matches" className="stack">
        {overview.rows.length > 0 && overview.columns.length > 0 && (
          <section className="stack" aria-labelledby="overview-title">
            <div className="between">
              <h2 id="overview-title">
                一表看清：{overview.rows.length} 条供给 × {overview.columns.length} 项要求
              </h2>
              <VerdictKey />
            </div>
            <MatchTimeline columns={overview.columns} rows={overview.rows} />
            <p className="quiet">
              <Link to="/about/matching">匹配怎么排序</Link>
            </p>
          </section>
        )}
        <h2>匹配设备</h2>
        {matches.length === 0 && (
          <EmptyState
            title={
              need.status === "published" ? "还没有匹配的设备" : "发布后，平台逐项对照在架设备"
            }
            ways={[
              <Link key="find" to={`/equipment?q=${encodeURIComponent(need.title)}`}>
                按标题找设备
              </Link>,
              jobsWaiting > 0
                ? `还有 ${jobsWaiting} 项匹配在计算，稍后刷新再看`
                : "有新设备上架时自动重新匹配",
            ]}
          />
        )}
        <MatchList
          matches={matches.map(
            ({ view, section, listingId, price, leadTimeDays, contact }, index) => ({
              id: listingId,
              section,
              sheet: (
                <MatchSheet
                  folded={index >= 3}
                  match={{
                    ...view,
                    facts: [
                      { name: "单价", value: <Price min={price.min} max={price.max} /> },
                      { name: "交期", value: <Days days={leadTimeDays} /> },
                    ],
                  }}
                  action={
                    <>
                      <MatchAction
                        contact={contact}
                        needId={need.id}
                        listingId={listingId}
                        main={index === firstAsk}
                        refused={refusedMessage(refused, "listingId", listingId)}
                      />
                      {data.feedback && (
                        <MatchFeedback
                          needId={need.id}
                          listingId={listingId}
                          given={data.feedback[listingId] ?? null}
                          back={`/needs/${need.id}#match-${view.rank}`}
                        />
                      )}
                    </>
                  }
                />
              ),
            }),
          )}
        />
      </div>
    </div>
  );
}

function Days({ days }: { days: number | null }) {
  return days === null ? <span className="none">未填写</span> : <>{days} 天</>;
}
