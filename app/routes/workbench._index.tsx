import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { valueOr } from "#app/answers.ts";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Figures } from "#app/components/figures.tsx";
import { OperationFigures } from "#app/components/operation-figures.tsx";
import { Rail, RailList, type RailItem } from "#app/components/rail.tsx";
import { InquiryStatusTag, waitsFor } from "#app/components/status-tag.tsx";
import { Told } from "#app/components/told.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import type { UseCases } from "#app/use-cases/bind.ts";

export const meta: MetaFunction = () => [{ title: "工作台 · 对接" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { actor, useCases } = context;
  const { actor: person } = valueOr(await useCases.viewAccount(null), request);
  return {
    name: person.membership?.organisationName ?? person.name,
    desk: mayUse("viewer", actor) ? await deskOf(useCases, request) : null,
    mayWrite: mayUse("editor", actor),
    operations: mayUse("reviewer", actor)
      ? valueOr(await useCases.viewOperations(null), request)
      : null,
  };
}

const newest = { page: 1, perPage: 5 };

/** What an organisation wants to see first: its figures, what is on show with matches, who wrote. */
async function deskOf(useCases: UseCases, request: Request) {
  const [overview, listings, needs, inquiries] = await Promise.all([
    useCases.viewWorkbench(null),
    useCases.viewOwnListings({ ...newest, status: "published" }),
    useCases.viewOwnNeeds({ ...newest, status: "published" }),
    useCases.viewInquiries(newest),
  ]);
  const own = valueOr(listings, request);
  const wanted = valueOr(needs, request);
  return {
    overview: valueOr(overview, request),
    listings: own.items.map(({ id, title }) => ({ id, title, matches: own.matches[id] ?? 0 })),
    needs: wanted.items.map(({ id, title, deadline }) => ({
      id,
      title,
      deadline,
      matches: wanted.matches[id] ?? 0,
    })),
    inquiries: valueOr(inquiries, request).items,
  };
}

export default function Overview() {
  const { name, desk, mayWrite, operations } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="between">
        <h1>{name}</h1>
        {mayWrite && (
          <p className="actions">
            <ButtonLink to="/workbench/listings/new" look="main">
              发布供给
            </ButtonLink>
            <ButtonLink to="/workbench/needs/new">发布更新需求</ButtonLink>
          </p>
        )}
      </div>
      {desk && <Desk desk={desk} />}
      {!desk && !operations && (
        <EmptyState
          title="您还不属于任何企业"
          ways={[
            <Link key="join" to="/workbench/organisation/join">
              按信用代码申请加入
            </Link>,
            <Link key="new" to="/workbench/organisation/new">
              登记一家企业
            </Link>,
          ]}
        />
      )}
      {operations && (
        <section className="stack" aria-labelledby="operations-title">
          <div className="between">
            <h2 id="operations-title">平台运行</h2>
            <Link to="/workbench/operations">看运行状态</Link>
          </div>
          <OperationFigures operations={operations} />
        </section>
      )}
    </>
  );
}

function Desk({ desk }: { desk: Awaited<ReturnType<typeof deskOf>> }) {
  const { overview, listings, needs, inquiries } = desk;
  return (
    <>
      {!overview.hasCard && (
        <Told tone="open">
          <span>
            还没有联系名片。<Link to="/workbench/account">填写名片</Link>
            后才能发起或同意对接；名片只在双方同意后互相可见。
          </span>
        </Told>
      )}
      <Figures
        wide
        figures={[
          { value: overview.listings.published, name: "在架供给", unit: "条" },
          { value: overview.needs.published, name: "公开需求", unit: "条" },
          { value: overview.listings.draft + overview.needs.draft, name: "草稿", unit: "条" },
          { value: overview.waiting, name: "消息等待我方答复", unit: "条" },
        ]}
      />
      <div className="desk">
        {inquiries.length > 0 && (
          <Rail>
            <RailList
              id="desk-inquiries"
              title="对接消息"
              all={{ text: "全部", to: "/workbench/inquiries" }}
              items={inquiries.map(({ inquiry, side, other, needTitle, listingTitle }) => ({
                id: inquiry.id,
                to: `/workbench/inquiries/${inquiry.id}`,
                title: other.name,
                meta: [
                  <InquiryStatusTag
                    key="status"
                    status={inquiry.status}
                    waitsFor={waitsFor(inquiry, side)}
                  />,
                  `${needTitle} ↔ ${listingTitle}`,
                  dayInChina(inquiry.sentAt),
                ],
              }))}
            />
          </Rail>
        )}
        <Postings
          id="desk-needs"
          title="公开的需求"
          desk="/workbench/needs"
          items={needs.map(({ id, title, deadline, matches }) => ({
            id,
            to: `/needs/${id}#matches`,
            title,
            meta: [`${matches} 条匹配设备`, deadline && `${deadline} 前到货`],
          }))}
        />
        <Postings
          id="desk-listings"
          title="在架的供给"
          desk="/workbench/listings"
          items={listings.map(({ id, title, matches }) => ({
            id,
            to: `/equipment/${id}#matches`,
            title,
            meta: [`适合 ${matches} 条需求`],
          }))}
        />
      </div>
    </>
  );
}

interface PostingsProps {
  id: string;
  title: string;
  desk: string;
  items: readonly RailItem[];
}

function Postings({ id, title, desk, items }: PostingsProps) {
  if (items.length === 0) return null;
  return (
    <Rail>
      <RailList id={id} title={title} all={{ text: "全部", to: desk }} items={items} />
    </Rail>
  );
}
