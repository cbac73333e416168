import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { dayInChina, longDay } from "#app/domain/shared/time.ts";
import { sideLabels, type Inquiry, type Side } from "#app/domain/trade/inquiry.ts";
import type { ShownCard } from "#app/use-cases/view-inquiry.ts";
import { InquiryStatusTag, waitsFor } from "./status-tag.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";

interface InquiryThreadProps {
  inquiry: Inquiry;
  /** On which side the reader stands. */
  side: Side;
  names: Readonly<Record<Side, string>>;
  need: { readonly title: string; readonly to: string };
  listing: { readonly title: string; readonly to: string };
  /** Only after both sides agreed. */
  cards: Readonly<Record<Side, ShownCard>> | null;
  /** Under the cards: the way to take one's consent back. */
  consent?: ReactNode;
  /** Answer form, or the button that takes the message back. */
  action?: ReactNode;
}

/** One message, one answer, and both contact cards once both agreed. */
export function InquiryThread(props: InquiryThreadProps) {
  const { inquiry, side, names, need, listing, cards, consent, action } = props;
  const answerer: Side = inquiry.askedBy === "factory" ? "supplier" : "factory";
  return (
    <div className="stack">
      <div className="sheet">
        <dl className="facts pad">
          <div>
            <dt>状态</dt>
            <dd>
              <InquiryStatusTag status={inquiry.status} waitsFor={waitsFor(inquiry, side)} />
            </dd>
          </div>
          <div>
            <dt>更新需求</dt>
            <dd>
              <Link to={need.to}>{need.title}</Link> <span className="unit">{names.factory}</span>
            </dd>
          </div>
          <div>
            <dt>设备</dt>
            <dd>
              <Link to={listing.to}>{listing.title}</Link>{" "}
              <span className="unit">{names.supplier}</span>
            </dd>
          </div>
        </dl>
      </div>
      <div className="sheet">
        <Letter
          from={names[inquiry.askedBy]}
          role={sideLabels[inquiry.askedBy]}
          mine={inquiry.askedBy === side}
          at={inquiry.sentAt}
          text={inquiry.message}
        />
        {inquiry.answeredAt && inquiry.status !== "withdrawn" && (
          <Letter
            from={names[answerer]}
            role={sideLabels[answerer]}
            mine={answerer === side}
            at={inquiry.answeredAt}
            text={inquiry.answer || "（没有附言）"}
          />
        )}
      </div>
      {action}
      {cards && (
        <section className="stack" aria-labelledby="cards-title">
          <h2 id="cards-title">双方联系方式</h2>
          <div className="cards">
            <Card name={names.factory} side="factory" shown={cards.factory} own={side} />
            <Card name={names.supplier} side="supplier" shown={cards.supplier} own={side} />
          </div>
          {consent}
        </section>
      )}
    </div>
  );
}

interface LetterProps {
  from: string;
  role: string;
  mine: boolean;
  at: string;
  text: string;
}

function Letter({ from, role, mine, at, text }: LetterProps) {
  return (
    <article className={mine ? "letter mine" : "letter theirs"}>
      <header>
        <span>
          <b>{from}</b> {role}
          {mine && "（我方）"}
        </span>
        <time dateTime={at}>{longDay(dayInChina(at))}</time>
      </header>
      <p className="text">{text}</p>
    </article>
  );
}

interface CardProps {
  name: string;
  side: Side;
  shown: ShownCard;
  /** The reader's side. */
  own: Side;
}

function Card({ name, side, shown, own }: CardProps) {
  const { state, card } = shown;
  const lines = card
    ? ([
        ["联系人", card.person],
        ["电话", card.phone],
        ["邮箱", card.email],
        ["微信", card.wechat],
      ] as const)
    : [];
  return (
    <section className="card" aria-label={`${name}的联系方式`}>
      <h3>{name}</h3>
      <p className="quiet">{sideLabels[side]}</p>
      {card ? (
        <dl className="facts short">
          {lines.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value || <span className="none">未填写</span>}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="none">
          {state === "shown" ? "尚未填写联系卡" : withdrawnWords(side === own)}
        </p>
      )}
    </section>
  );
}

function withdrawnWords(own: boolean): string {
  return own ? "我方已撤回授权，对方看不到本企业的名片" : "对方已撤回授权";
}

export interface InquiryRow {
  readonly id: string;
  readonly to: string;
  readonly inquiry: Inquiry;
  readonly side: Side;
  readonly other: string;
  readonly needTitle: string;
  readonly listingTitle: string;
}

/** All inquiries of an organisation, newest first; the status says which side has to answer. */
export function InquiryList({ rows }: { rows: readonly InquiryRow[] }) {
  return (
    <div className="sheet">
      <DataTable className="postings" caption="询价，最新在前">
        <DataHead>
          <DataRow>
            <ColumnHead>对方与内容</ColumnHead>
            <ColumnHead>状态</ColumnHead>
            <ColumnHead>方向</ColumnHead>
            <ColumnHead>发出</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {rows.map(({ id, to, inquiry, side, other, needTitle, listingTitle }) => (
            <DataRow key={id}>
              <RowHead>
                <Link to={to}>{other}</Link>
                <small>
                  {needTitle} ↔ {listingTitle}
                </small>
              </RowHead>
              <Cell>
                <InquiryStatusTag status={inquiry.status} waitsFor={waitsFor(inquiry, side)} />
              </Cell>
              <Cell data-label="方向">{inquiry.askedBy === side ? "我方发出" : "对方发来"}</Cell>
              <Cell data-label="发出">
                <time dateTime={inquiry.sentAt}>{dayInChina(inquiry.sentAt)}</time>
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </div>
  );
}
