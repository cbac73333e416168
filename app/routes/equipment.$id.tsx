import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { Crumbs } from "#app/components/crumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/form/index.ts";
import { familyPath } from "#app/components/family-paths.ts";
import { ListingSheet } from "#app/components/listing-sheet.tsx";
import { MatchAction, refusedMessage } from "#app/components/match-action.tsx";
import { MatchFeedback } from "#app/components/match-feedback.tsx";
import { MatchList } from "#app/components/match-list.tsx";
import { MatchSheet } from "#app/components/match-sheet.tsx";
import { Money } from "#app/components/money.tsx";
import { OwnerBar } from "#app/components/owner-bar.tsx";
import { ReviewTold } from "#app/components/review-told.tsx";
import { StaffBar } from "#app/components/staff-bar.tsx";
import { originMark, originStateOf } from "#app/domain/supply/origin.ts";
import { mayUse } from "#app/domain/people/actor.ts";
import { postingAction } from "#app/posting-action.server.ts";
import {
  familyView,
  organisationView,
  ownerView,
  sectorRowsOf,
  specLines,
  unsetAttributes,
} from "#app/views/listing-view.ts";
import { galleryOf } from "#app/views/attachment-view.ts";
import { staffLinks } from "#app/views/staff-view.ts";
import { markProofs } from "#app/views/mark-view.ts";
import { matchContact } from "#app/views/match-contact.ts";
import { ownFeedback } from "#app/views/own-feedback.ts";
import { needMatch, sectionOf } from "#app/views/match-view.ts";

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { reference, actor } = context;
  const view = valueOr(await context.useCases.viewListing({ id: params.id ?? "" }), request);
  const { listing, marks, matches, mine } = view;
  const files = valueOr(
    await context.useCases.viewAttachments({ kind: "listing", id: listing.id }),
    request,
  );
  return {
    listing,
    marks,
    markProofs: markProofs(view.placed),
    supplier: organisationView(view.supplier, view.trustSince, context.today),
    owner: ownerView(listing, mine, actor, context.today),
    review: view.review,
    originProof: view.originProof,
    staff: mayUse("reviewer", actor) ? staffLinks("listing", listing) : null,
    family: familyView(listing.family, reference),
    specs: specLines(listing),
    unset: unsetAttributes(listing, reference),
    origin: originMark(listing.origin, originStateOf(listing, context.today)),
    gallery: galleryOf(files, listing.title),
    sectorRows: sectorRowsOf(listing.sectorRows, reference),
    feedback: await ownFeedback(context, request, { kind: "listing", id: listing.id, mine }),
    matches: matches.map((each, index) => ({
      section: sectionOf(each.match),
      needId: each.need.id,
      view: needMatch(each, index + 1),
      quantity: each.need.quantity,
      budget: each.need.budget,
      deadline: each.need.deadline,
      contact: matchContact(
        actor,
        [each.need.organisationId, listing.organisationId],
        each.inquiry,
        `/equipment/${listing.id}`,
      ),
    })),
  };
}

export const action = (args: ActionFunctionArgs) => postingAction(args, "Listing");

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.listing.title ?? "设备"} · 对接` },
];

export default function ListingPage() {
  const data = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { listing, owner, matches, family } = data;
  return (
    <div className="wrap page stack">
      <Crumbs
        way={[
          { name: "设备", to: "/equipment" },
          ...(family ? [{ name: family.name, to: familyPath(family.code) }] : []),
        ]}
        here={listing.title}
      />
      {refused && !refused.values && <ErrorSummary errors={refused.errors} />}
      {owner && owner.status !== "published" && (
        <ReviewTold review={data.review} otherwise="这条供给没有发布，只有本企业成员能看到。" />
      )}
      {data.staff && <StaffBar staff={data.staff} />}
      <ListingSheet
        listing={listing}
        familyName={family?.name ?? null}
        specs={data.specs}
        unset={data.unset}
        origin={data.origin}
        marks={data.marks}
        markProofs={data.markProofs}
        sectorRows={data.sectorRows}
        gallery={data.gallery}
        supplier={data.supplier}
        originProof={data.originProof}
        owner={
          owner && (
            <>
              <OwnerBar owner={owner} edit={`/workbench/listings/${listing.id}`} />
              <p>
                <Link to={`/workbench/listings/${listing.id}/marks`}>申报首台（套）等目录标识</Link>
              </p>
            </>
          )
        }
        action={
          owner ? undefined : (
            <p className="quiet">
              联系方式不公开。<Link to="/workbench/needs/new">发布更新需求</Link>
              后，在匹配结果里可以给供方留言，双方同意后名片互相可见。
            </p>
          )
        }
      />
      {owner && (
        <section id="matches" className="stack" aria-labelledby="matches-title">
          <h2 id="matches-title">适合的更新需求</h2>
          {matches.length === 0 && (
            <EmptyState
              title={
                listing.status === "published" ? "还没有适合的需求" : "发布后，平台逐项对照公开需求"
              }
              ways={[
                <Link key="needs" to="/needs">
                  看全部需求
                </Link>,
                "有新需求时自动重新匹配",
              ]}
            />
          )}
          <MatchList
            matches={matches.map(
              ({ view, section, needId, quantity, budget, deadline, contact }, index) => ({
                id: needId,
                section,
                sheet: (
                  <MatchSheet
                    folded={index >= 3}
                    heads={{ wanted: "需方要求", offered: "本设备" }}
                    match={{
                      ...view,
                      facts: [
                        { name: "数量", value: `${quantity} 台（套）` },
                        {
                          name: "总预算",
                          value: budget === null ? unstated : <Money amount={budget} />,
                        },
                        { name: "最晚到货", value: deadline ?? unstated },
                      ],
                    }}
                    action={
                      <>
                        <MatchAction
                          contact={contact}
                          needId={needId}
                          listingId={listing.id}
                          main={index === 0}
                          refused={refusedMessage(refused, "needId", needId)}
                        />
                        {data.feedback && (
                          <MatchFeedback
                            needId={needId}
                            listingId={listing.id}
                            given={data.feedback[needId] ?? null}
                            back={`/equipment/${listing.id}#match-${view.rank}`}
                          />
                        )}
                      </>
                    }
                  />
                ),
              }),
            )}
          />
        </section>
      )}
    </div>
  );
}

const unstated = <span className="none">未填写</span>;
