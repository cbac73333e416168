import { idColumn } from "#app/domain/sheets/column.ts";
import { sheetLimits } from "#app/domain/sheets/limits.ts";
import type { SheetNoun } from "#app/domain/sheets/import.ts";
import { postingStatusLabels, type PostingStatus } from "#app/domain/shared/posting-status.ts";
import { dayInChina } from "#app/domain/shared/time.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { withImportNoun, type ImportNoun } from "./import-noun.ts";
import { postingSheet, writtenColumn } from "./posting-sheet.ts";
import type { Posting } from "./posting-noun.ts";
import type { WrittenSheet } from "./sheet-port.ts";
import { question, type QuestionContext } from "./verb.ts";

interface Asked {
  readonly noun: SheetNoun;
  readonly status: PostingStatus | null;
}

/** The organisation's own postings as a sheet that can be changed and imported again. */
export const exportOwnPostings = question<Asked, WrittenSheet>({
  name: "export-own-postings",
  access: "viewer",
  async answer(context, { noun, status }) {
    const { organisationId } = context;
    if (!organisationId) return refuse({ code: "not_found" });
    return ok(
      await withImportNoun(noun, (kind) => ownSheet(context, kind, organisationId, status)),
    );
  },
});

const atOnce = 1000;

async function ownSheet<P extends Posting, Content>(
  { ports }: QuestionContext,
  { noun, form, content }: ImportNoun<P, Content>,
  organisationId: string,
  status: PostingStatus | null,
): Promise<WrittenSheet> {
  const postings: P[] = [];
  for (let page = 1; postings.length < sheetLimits.rows; page += 1) {
    const { items } = await noun
      .in(ports.store)
      .ofOrganisation(organisationId, status, { page, perPage: atOnce });
    postings.push(...items);
    if (items.length < atOnce) break;
  }
  const { vocabulary } = ports.reference;
  return postingSheet(
    {
      name: noun.kind === "listing" ? "我的供给" : "我的需求",
      noun: noun.kind,
      postings: postings.map((posting) => ({
        fields: form.fields(content(posting), vocabulary),
        more: [postingStatusLabels[posting.status], dayInChina(posting.updatedAt), posting.id],
      })),
      more: [
        { header: "平台状态", quiet: true },
        { header: "平台更新日期", quiet: true },
        writtenColumn(idColumn),
      ],
      forEverybody: false,
    },
    ports.reference,
  );
}
