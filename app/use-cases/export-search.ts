import type { Organisation } from "#app/domain/people/organisation.ts";
import type { Id } from "#app/domain/shared/id.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { ok } from "#app/domain/shared/result.ts";
import { withImportNoun, type ImportNoun } from "./import-noun.ts";
import type { Posting } from "./posting-noun.ts";
import { postingSheet } from "./posting-sheet.ts";
import { askIndex, type SearchQuestion } from "./search-answer.ts";
import type { SearchIndex } from "./search-port.ts";
import type { WrittenSheet } from "./sheet-port.ts";
import { question, type QuestionContext } from "./verb.ts";

interface Asked {
  readonly index: SearchIndex;
  readonly question: SearchQuestion;
}

/** As far as a search goes. */
const mostHits = 1000;
const atOnce = 100;

/** What everybody finds with these words and filters, as a sheet. No contact data. */
export const exportSearch = question<Asked, WrittenSheet>({
  name: "export-search",
  access: "anyone",
  async answer(context, { index, question: asked }) {
    const ids: Id[] = [];
    for (let page = 1; ids.length < mostHits; page += 1) {
      const found = await askIndex(context.ports, index, { ...asked, page, perPage: atOnce });
      ids.push(...found.ids);
      if (found.ids.length < atOnce) break;
    }
    const noun = index === "equipment" ? "listing" : "need";
    return ok(await withImportNoun(noun, (kind) => foundSheet(context, kind, ids)));
  },
});

async function foundSheet<P extends Posting, Content>(
  { ports }: QuestionContext,
  { noun, form, content }: ImportNoun<P, Content>,
  ids: readonly Id[],
): Promise<WrittenSheet> {
  const { store, reference, siteUrl } = ports;
  const byId = new Map(
    (await noun.in(store).byIds(ids))
      // The index may be a moment behind: what is no longer published is not shown.
      .filter(({ status }) => status === "published")
      .map((posting) => [posting.id, posting]),
  );
  const postings = ids.flatMap((id) => byId.get(id) ?? []);
  const owners: ReadonlyMap<Id, Organisation> = await store.people.organisations([
    ...new Set(postings.map(({ organisationId }) => organisationId)),
  ]);
  const listing = noun.kind === "listing";
  return postingSheet(
    {
      name: listing ? "供给" : "更新需求",
      noun: noun.kind,
      postings: postings.map((posting) => ({
        fields: form.fields(content(posting), reference.vocabulary),
        more: [
          owners.get(posting.organisationId)?.name ?? "",
          posting.publishedAt ? dayInChina(posting.publishedAt) : "",
          `${siteUrl}${noun.page(posting.id)}`,
        ],
      })),
      more: [
        { header: listing ? "供给企业" : "需求企业", width: 24 },
        { header: "发布日期", width: 12 },
        { header: "页面", width: 44 },
      ],
      forEverybody: true,
    },
    reference,
  );
}
