import { Form, Link } from "@remix-run/react";
import type { FormErrors } from "#app/answers.ts";
import { zoneLimits, type FeatureMove } from "#app/domain/events/host-zone.ts";
import { Button } from "./button.tsx";
import { EmptyState } from "./empty-state.tsx";
import { ErrorSummary, plainGroup, Select, SubmitButton, TextArea } from "./form/index.ts";

interface FeaturedRow {
  readonly kind: "listing" | "need";
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly organisation: string;
}

const kindLabels = { listing: "供给", need: "需求" } as const;
const moveLabels: Record<FeatureMove, string> = {
  add: "推荐",
  up: "上移",
  down: "下移",
  remove: "撤下",
};

interface FeaturedListProps {
  rows: readonly FeaturedRow[];
  moves: readonly FeatureMove[];
  version: number;
}

/** Postings in their order, each with its moves. */
function FeaturedList({ rows, moves, version }: FeaturedListProps) {
  return (
    <ol className="featured">
      {rows.map(({ kind, id, title, to, organisation }, n) => (
        <li key={id}>
          <span>
            <Link to={to}>{title}</Link>{" "}
            <span className="quiet">
              {kindLabels[kind]}　{organisation}
            </span>
          </span>
          {moves.length > 0 && (
            <Form method="post" className="actions">
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="posting" value={`${kind}.${id}`} />
              {moves
                .filter(
                  (move) => (move !== "up" || n > 0) && (move !== "down" || n < rows.length - 1),
                )
                .map((move) => (
                  <Button key={move} name="intent" value={move} small>
                    {moveLabels[move]}
                    <span className="vh">：{title}</span>
                  </Button>
                ))}
            </Form>
          )}
        </li>
      ))}
    </ol>
  );
}

interface ZoneEditorProps {
  may: boolean;
  version: number;
  about: string;
  errors: FormErrors;
  featured: readonly FeaturedRow[];
  members: readonly { readonly id: string; readonly name: string }[];
  member: string | null;
  offered: readonly FeaturedRow[];
}

/** What a host says and shows on its own page. */
export function ZoneEditor(props: ZoneEditorProps) {
  const { may, version, about, errors, featured, members, member, offered } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      {may ? (
        <Form key={version} method="post" className="sheet pad stack posting-form" noValidate>
          <h2>介绍</h2>
          <input type="hidden" name="version" value={version} />
          <TextArea
            name="about"
            label="专区介绍"
            rows={6}
            maxLength={zoneLimits.about}
            defaultValue={about}
            errors={errors.about}
            hint="公开显示，空一行分段，请不要写联系方式"
          />
          <SubmitButton main name="intent" value="about">
            保存介绍
          </SubmitButton>
        </Form>
      ) : (
        <p>{about || "还没有介绍。"}</p>
      )}
      <section className="sheet pad stack" aria-labelledby="featured-title" id="featured">
        <h2 id="featured-title">
          推荐的供需{" "}
          <span className="count">
            {featured.length} 条，最多 {zoneLimits.featured} 条
          </span>
        </h2>
        {featured.length === 0 ? (
          <p className="quiet">还没有推荐。从参会企业已发布的供给和需求里选。</p>
        ) : (
          <FeaturedList
            rows={featured}
            moves={may ? ["up", "down", "remove"] : []}
            version={version}
          />
        )}
      </section>
      {may && (
        <section className="sheet pad stack" aria-labelledby="offered-title" id="offered">
          <h2 id="offered-title">从参会企业里选</h2>
          {members.length === 0 ? (
            <p className="quiet">还没有同意公开的参会企业。</p>
          ) : (
            <Form action="#offered" className="filters wide">
              <Select
                key={member}
                name="member"
                label="参会企业"
                empty="请选择"
                defaultValue={member ?? ""}
                groups={plainGroup(members.map(({ id, name }) => ({ value: id, label: name })))}
              />
              <Button>看它的供需</Button>
            </Form>
          )}
          {member && offered.length === 0 && <EmptyState title="没有可以推荐的供给或需求" />}
          <FeaturedList rows={offered} moves={["add"]} version={version} />
        </section>
      )}
    </>
  );
}
