import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { listingClaim } from "#app/domain/catalogue/efficiency-claim.ts";
import { isEfficiencyMark, type Mark } from "#app/domain/catalogue/mark.ts";
import type { SectorRow } from "#app/domain/policy/sector-row.ts";
import { placeName } from "#app/domain/shared/place.ts";
import {
  chargingLabels,
  conditionLabels,
  deliveryLabels,
  isDigital,
  listingKindLabels,
  type Listing,
} from "#app/domain/supply/listing.ts";
import type { OriginMark } from "#app/domain/supply/origin.ts";
import type { FactSource } from "#app/domain/supply/spec-value.ts";
import type { Gallery as GalleryView } from "#app/views/attachment-view.ts";
import type { markProofs } from "#app/views/mark-view.ts";
import type { TrustView } from "#app/views/trust-view.ts";
import { EfficiencyBadge, Marks, OriginBadge } from "./badge.tsx";
import { CatalogueProofs } from "./catalogue-proof.tsx";
import { Clause } from "./clause.tsx";
import { EfficiencyProof } from "./efficiency-proof.tsx";
import { FactSourceKey, FactSourceTag } from "./fact-source.tsx";
import { Gallery } from "./gallery.tsx";
import { Price } from "./money.tsx";
import { Nameplate } from "./nameplate.tsx";
import { sectorPassage } from "./sector-table.tsx";
import { TrustLine } from "./trust-badge.tsx";

/** One line of the specification, formatted with its unit. */
export interface SpecLine {
  readonly name: string;
  readonly value: string;
  readonly source: FactSource;
}

interface ListingSheetProps {
  listing: Listing;
  familyName: string | null;
  specs: readonly SpecLine[];
  /** Names of the family's attributes that the supplier left open. */
  unset: readonly string[];
  origin: OriginMark;
  marks: readonly Mark[];
  /** What the catalogue marks rest on; left out where only the badges are shown. */
  markProofs?: ReturnType<typeof markProofs>;
  sectorRows: readonly SectorRow[];
  gallery?: GalleryView;
  supplier: { readonly name: string; readonly place: string; readonly trust: TrustView };
  /** What proves a verified origin, for readers. */
  originProof?: OriginEvidenceProps["proof"];
  /** A sheet inside another page has no title of the first rank. */
  heading?: "h1" | "h2";
  /** Status, edit, publish: only for the owner. */
  owner?: ReactNode;
  /** Under the supplier: contact, or why there is none yet. */
  action?: ReactNode;
}

/** A listing's page as a data sheet. The offer comes first in reading order and stands beside on wide screens. */
export function ListingSheet(props: ListingSheetProps) {
  const { listing, familyName, specs, unset, origin, marks, sectorRows, owner } = props;
  const Heading = props.heading ?? "h1";
  const model = listing.title.includes(listing.model) ? "" : listing.model;
  return (
    <>
      <div className="stack">
        <Heading>
          {listing.title} {model && <span className="model quiet">{model}</span>}
        </Heading>
        <Marks origin={origin} marks={marks} withGaps />
        <p className="quiet">
          编号 <span className="model">{listing.id}</span>
        </p>
        {owner}
      </div>
      <div className="listing mt-4">
        <aside className="stack" aria-label="报价与供应商">
          <OfferCard {...props} />
          {props.gallery && <Gallery {...props.gallery} />}
          <Nameplate
            name={familyName ?? listingKindLabels[listing.kind]}
            cells={[
              { name: "型号", value: listing.model || null, model: true },
              { name: "品牌", value: listing.brand || null },
              ...(isDigital(listing.kind)
                ? []
                : [{ name: "成色", value: conditionLabels[listing.condition], width: 2 as const }]),
              { name: "类型", value: listingKindLabels[listing.kind], width: 2 },
              { name: "产地", value: placeName(listing.origin), width: 2 },
            ]}
          />
        </aside>
        <div className="sheet">
          <section className="part" aria-labelledby="specs-title">
            <h2 id="specs-title">参数</h2>
            <Specs specs={specs} unset={unset} />
          </section>
          <UsedMachine listing={listing} />
          <ServiceTerms listing={listing} />
          {listing.description && (
            <section className="part" aria-labelledby="description-title">
              <h2 id="description-title">说明</h2>
              <p className="prose">{listing.description}</p>
            </section>
          )}
          <section className="part" aria-labelledby="marks-title">
            <h2 id="marks-title">标识与依据</h2>
            <OriginProof origin={origin} proof={props.originProof ?? null} />
            {props.markProofs && <CatalogueProofs {...props.markProofs} />}
            {marks.filter(isEfficiencyMark).map((mark) => (
              <details key={mark.kind} id={`mark-${mark.kind}`} className="proof" open>
                <summary>
                  <EfficiencyBadge outcome={mark.evidence} />
                </summary>
                <div>
                  <EfficiencyProof
                    outcome={mark.evidence}
                    date={mark.date}
                    claim={listingClaim(listing, mark.evidence)}
                  />
                </div>
              </details>
            ))}
          </section>
          {sectorRows.length > 0 && (
            <section className="part stack" aria-labelledby="sectors-title">
              <h2 id="sectors-title">对应专栏行</h2>
              {sectorRows.map((row) => (
                <Clause key={row.id} row={row} to={sectorPassage(row)} />
              ))}
            </section>
          )}
        </div>
      </div>
    </>
  );
}

function OfferCard({ listing, supplier, action }: ListingSheetProps) {
  return (
    <div className="sheet">
      <section className="part" aria-labelledby="offer-title">
        <h2 id="offer-title">报价与交期</h2>
        <p className="price">
          <Price min={listing.priceMin} max={listing.priceMax} />
          {(listing.priceMin ?? listing.priceMax) !== null && (
            <span className="unit">/台（套）</span>
          )}
        </p>
        <dl className="facts">
          <div>
            <dt>交期</dt>
            <dd>
              {listing.leadTimeDays === null ? (
                <span className="none">未填写</span>
              ) : (
                `${listing.leadTimeDays} 天`
              )}
            </dd>
          </div>
        </dl>
      </section>
      <section className="part" aria-labelledby="supplier-title">
        <h2 id="supplier-title">供应商</h2>
        <p>
          {listing.status === "published" ? (
            <Link to={`/suppliers/${listing.organisationId}`}>{supplier.name}</Link>
          ) : (
            supplier.name
          )}
        </p>
        <p className="quiet">{supplier.place}</p>
        <TrustLine trust={supplier.trust} />
      </section>
      {action && <section className="part">{action}</section>}
    </div>
  );
}

function Specs({ specs, unset }: Pick<ListingSheetProps, "specs" | "unset">) {
  return (
    <div className="stack">
      {specs.length > 0 && (
        <table className="lines specs">
          <caption className="vh">参数，每行注明来源</caption>
          <tbody>
            {specs.map(({ name, value, source }, index) => (
              <tr key={`${name}-${index}`}>
                <th scope="row">
                  <span className="sign">
                    <FactSourceTag source={source} />
                  </span>
                  {name}
                </th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unset.length > 0 && <p className="quiet">未填写：{unset.join("、")}</p>}
      {specs.length > 0 && (
        <FactSourceKey sources={[...new Set(specs.map((line) => line.source))]} />
      )}
    </div>
  );
}

interface OriginEvidenceProps {
  origin: OriginMark;
  proof: { readonly evidence: string; readonly at: string; readonly until: string } | null;
}

interface Fact {
  readonly name: string;
  readonly value: string | null;
}

/** What only a second-hand machine states; what is not stated says so. */
function UsedMachine({ listing: { used, condition } }: Pick<ListingSheetProps, "listing">) {
  if (!used) return null;
  return (
    <Facts
      id="used-title"
      title={`${conditionLabels[condition]}设备情况`}
      facts={[
        { name: "出厂年份", value: used.yearMade === null ? null : `${used.yearMade} 年` },
        {
          name: "累计运行",
          value: used.hoursRun === null ? null : `${used.hoursRun.toLocaleString("zh-CN")} 小时`,
        },
        { name: "大修与翻新", value: used.refurbishment || null },
        { name: "看机", value: used.mayBeInspected ? "可到现场看机试机" : null },
      ]}
    />
  );
}

/** How a software or a service is delivered and paid. */
function ServiceTerms({ listing: { terms } }: Pick<ListingSheetProps, "listing">) {
  if (!terms) return null;
  return (
    <Facts
      id="terms-title"
      title="交付与收费"
      facts={[
        { name: "交付方式", value: terms.delivery && deliveryLabels[terms.delivery] },
        { name: "收费方式", value: terms.charging && chargingLabels[terms.charging] },
        { name: "适用设备与系统", value: terms.worksWith || null },
        { name: "实施与交付范围", value: terms.scope || null },
      ]}
    />
  );
}

function Facts({ id, title, facts }: { id: string; title: string; facts: readonly Fact[] }) {
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="facts sourced">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="none">未填写</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OriginProof({ origin, proof }: OriginEvidenceProps) {
  const verified = origin.state === "verified";
  return (
    <details id="origin" className="proof stated">
      <summary>
        <OriginBadge origin={origin} />
      </summary>
      <div>
        <dl className="facts short">
          <div>
            <dt>产地</dt>
            <dd>{placeName(origin.place)}</dd>
          </div>
          <div>
            <dt>依据</dt>
            <dd>
              {verified && proof
                ? `平台审核员 ${proof.at} 核验${proof.evidence && `，凭${proof.evidence}`}，有效至 ${proof.until}`
                : "企业自报，平台尚未核验，因此用虚线表示"}
            </dd>
          </div>
        </dl>
      </div>
    </details>
  );
}
