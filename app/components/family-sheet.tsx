import { Link } from "@remix-run/react";
import type { FamilyPage } from "#app/views/family-page.ts";
import { Clause } from "./clause.tsx";
import {
  Cell,
  ColumnHead,
  DataBody,
  DataHead,
  DataRow,
  DataTable,
  RowHead,
} from "./data-table.tsx";
import { Distributions } from "./distribution.tsx";
import { equipmentOfFamily, familyPath, needsOfFamily } from "./family-paths.ts";
import { sectorPassage } from "./sector-table.tsx";

/** Everything that the vocabulary and the market say of a family, one sheet after the other. */
export function FamilySheets({ page }: { page: FamilyPage }) {
  return (
    <>
      <Names page={page} />
      {page.listings > 0 && (
        <section className="sheet pad stack" aria-labelledby="market-title">
          <h2 id="market-title">在架设备的价格与主要参数</h2>
          <Distributions views={page.distributions} />
        </section>
      )}
      {page.narrower.length > 0 && <Narrower families={page.narrower} />}
      <Attributes attributes={page.attributes} />
      {page.differences.length > 0 && <Differences differences={page.differences} />}
      {page.oldModels.length > 0 && <OldModels page={page} />}
      {page.standard && <Standard standard={page.standard} />}
      {page.sectorRows.length > 0 && <Sectors rows={page.sectorRows} />}
    </>
  );
}

function Names({ page }: { page: FamilyPage }) {
  const { same, kinds, ambiguous, uses } = page;
  return (
    <section className="sheet pad" aria-labelledby="names-title">
      <h2 id="names-title" className="vh">
        名称与用途
      </h2>
      <dl className="facts family-facts">
        {same.length > 0 && (
          <div>
            <dt>也叫</dt>
            <dd>{same.join("、")}</dd>
          </div>
        )}
        {kinds.length > 0 && (
          <div>
            <dt>包括</dt>
            <dd>{kinds.join("、")}</dd>
          </div>
        )}
        {ambiguous.length > 0 && (
          <div>
            <dt>看上下文</dt>
            <dd>
              <ul>
                {ambiguous.map(({ term, cues }) => (
                  <li key={term}>
                    “{term}”也可能指别的设备，同时写到{cues.join("、")}之一时算本类
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>用途与工艺</dt>
          <dd>{uses.join("、")}</dd>
        </div>
      </dl>
    </section>
  );
}

function Narrower({ families }: { families: FamilyPage["narrower"] }) {
  return (
    <section className="sheet" aria-labelledby="narrower-title">
      <DataTable
        className="narrower"
        captionShown
        caption={<span id="narrower-title">更细的类别</span>}
      >
        <DataHead>
          <DataRow>
            <ColumnHead>类别</ColumnHead>
            <ColumnHead className="num">设备</ColumnHead>
            <ColumnHead className="num">需求</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {families.map(({ code, name, listings, needs }) => (
            <DataRow key={code}>
              <RowHead>
                <Link to={familyPath(code)}>{name}</Link>
              </RowHead>
              <Cell className="num">
                <Linked count={listings} to={equipmentOfFamily(code)} label={`${name}，设备`} />
              </Cell>
              <Cell className="num">
                <Linked count={needs} to={needsOfFamily(code)} label={`${name}，需求`} />
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </section>
  );
}

function Linked({ count, to, label }: { count: number; to: string; label: string }) {
  if (count === 0) return <span className="none">0</span>;
  return (
    <Link to={to} aria-label={`${label} ${count}`}>
      {count}
    </Link>
  );
}

function Attributes({ attributes }: { attributes: FamilyPage["attributes"] }) {
  return (
    <section className="sheet" aria-labelledby="attributes-title">
      <DataTable
        className="attributes"
        captionShown
        caption={
          <>
            <span id="attributes-title">参数</span>
            <small>
              常见范围各类设备共用，超出时提醒核对单位和数量级，不是标准限值；在架设备写明的是这一类现在的实际范围
            </small>
          </>
        }
      >
        <DataHead>
          <DataRow>
            <ColumnHead>参数</ColumnHead>
            <ColumnHead>单位</ColumnHead>
            <ColumnHead>怎样算满足</ColumnHead>
            <ColumnHead>在架设备写明</ColumnHead>
            <ColumnHead>常见范围或可选值</ColumnHead>
          </DataRow>
        </DataHead>
        <DataBody>
          {attributes.map(({ name, unit, direction, offered, typical, choices, synonyms }) => (
            <DataRow key={name}>
              <RowHead>
                {name}
                {synonyms.length > 0 && (
                  <span className="unit block">也写作 {synonyms.slice(0, 4).join("、")}</span>
                )}
              </RowHead>
              <Cell className="of-unit" data-label="单位">
                {unit}
              </Cell>
              <Cell data-label="怎样算满足">{direction}</Cell>
              <Cell data-label="在架设备写明">{offered || <span className="none">暂无</span>}</Cell>
              <Cell data-label={choices.length > 0 ? "可选值" : "常见范围"}>
                {choices.length > 0
                  ? choices.join("、")
                  : (typical ?? <span className="none">未设</span>)}
              </Cell>
            </DataRow>
          ))}
        </DataBody>
      </DataTable>
    </section>
  );
}

function Differences({ differences }: { differences: FamilyPage["differences"] }) {
  return (
    <section className="sheet pad stack" aria-labelledby="differences-title">
      <h2 id="differences-title">容易混的设备</h2>
      <dl className="facts differences">
        {differences.map(({ family, terms, difference }) => (
          <div key={family?.to ?? difference}>
            <dt>
              {family && <Link to={family.to}>{family.name}</Link>}
              {terms.length > 0 && (
                <span className={family ? "unit block" : undefined}>{terms.join("、")}</span>
              )}
            </dt>
            <dd>
              {family ? "" : "不属于本类："}
              {difference}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function OldModels({ page }: { page: FamilyPage }) {
  return (
    <section className="sheet pad stack" aria-labelledby="old-title">
      <h2 id="old-title">能替换的旧型号</h2>
      <ul className="chips old-models">
        {page.oldModels.map((model) => (
          <li key={model} className="model">
            {model}
          </li>
        ))}
      </ul>
      <p className="quiet">
        在役设备铭牌上常见的型号，只按型号归入本类；是否列入淘汰目录，请做
        <Link to={`/check?${new URLSearchParams({ type: page.name })}`}>旧设备体检</Link>
        ，以目录原文为准。
      </p>
    </section>
  );
}

function Standard({ standard }: { standard: NonNullable<FamilyPage["standard"]> }) {
  return (
    <section className="sheet pad stack" aria-labelledby="standard-title">
      <h2 id="standard-title">能效标准</h2>
      <p>
        {standard.standard} {standard.tables}，适用于{standard.product}
        {standard.from && `，自 ${standard.from} 施行`}。
        <Link to={standard.check}>测算能效等级</Link>，<Link to="/about/marks">等级怎么算</Link>
      </p>
    </section>
  );
}

/** Passages in sight; the rest folds. */
const passagesShown = 3;

function Sectors({ rows }: { rows: FamilyPage["sectorRows"] }) {
  const passages = rows.map((row) => <Clause key={row.id} row={row} to={sectorPassage(row)} />);
  return (
    <section className="sheet pad stack" aria-labelledby="sectors-title">
      <h2 id="sectors-title">
        点名的专栏行与条文 <span className="unit">{rows.length} 条</span>
      </h2>
      {passages.slice(0, passagesShown)}
      {passages.length > passagesShown && (
        <details>
          <summary>另外 {passages.length - passagesShown} 条</summary>
          <div className="stack mt-2">{passages.slice(passagesShown)}</div>
        </details>
      )}
    </section>
  );
}
