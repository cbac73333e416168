import type { Services } from "#app/services.server.ts";
import { expiryFrom } from "#app/domain/shared/posting-life.ts";
import { statusAfter, type OwnerMove } from "#app/domain/shared/posting-status.ts";
import type { ImportNoun } from "#app/use-cases/import-noun.ts";
import type { Posting } from "#app/use-cases/posting-noun.ts";
import { referenceProblems } from "#app/use-cases/reference-problems.ts";
import { actorLabel, type VerbContext } from "#app/use-cases/verb.ts";
import type { FamilyCode, SectorRowId } from "#app/domain/vocabulary/vocabulary.ts";
import { forEach, platformFor } from "./acting.ts";
import type { DemoPosting } from "./world.ts";

/** Postings of one transaction. */
const together = 100;

/** A posting and the moves that lead it from a draft to where it should stand. */
export interface ToBring<Content> {
  readonly posting: DemoPosting<Content>;
  readonly moves: readonly OwnerMove[];
}

interface Named {
  readonly title: string;
  readonly family: FamilyCode | null;
  readonly sectorRows: readonly SectorRowId[];
}

/**
 * Brings in postings that are not there yet, a hundred in one transaction: checked, moved, settled and
 * audited as their verbs do it for the platform. Killed, it has brought in whole hundreds.
 */
export async function postMany<P extends Posting, Content extends Named>(
  services: Services,
  kind: ImportNoun<P, Content>,
  missing: readonly ToBring<Content>[],
): Promise<void> {
  const hundreds = Array.from({ length: Math.ceil(missing.length / together) }, (_, n) =>
    missing.slice(n * together, (n + 1) * together),
  );
  const { ports } = services;
  await forEach(hundreds, (some) =>
    ports.store.transaction(async (store) => {
      const now = ports.now();
      const made = some.map((each) => {
        const asking = platformFor(each.posting.organisation);
        const { organisationId } = asking.actor;
        const context = { ...asking, ports, store, now, organisationId };
        return { context, posting: madeOf(context, kind, each), moves: each.moves };
      });
      const postings = made.map(({ posting }) => posting);
      await kind.noun.in(store).insertMany(postings);
      const shown = postings.filter(({ publishedAt }) => publishedAt !== null);
      if (shown.length > 0) await kind.settleMany(made[0]!.context, shown);
      await store.audit.writeMany(
        made.flatMap(({ context, posting, moves }) =>
          ["create", ...moves].map((move) => ({
            at: now,
            verb: `${move}-${kind.noun.kind}`,
            actor: actorLabel(context.actor),
            organisationId: context.organisationId,
            subject: posting.id,
            outcome: "done",
            requestId: context.requestId,
          })),
        ),
      );
    }),
  );
}

/** A problem here is a fault of the demo world. */
function madeOf<P extends Posting, Content extends Named>(
  context: VerbContext,
  { fresh, noun }: ImportNoun<P, Content>,
  { posting: { content }, moves }: ToBring<Content>,
): P {
  const { ports, now, organisationId } = context;
  const draft = fresh(context, ports.newId(), organisationId!, content);
  const problems = [
    ...referenceProblems(content, ports.reference),
    ...(moves.includes("publish") ? noun.gaps(draft) : []),
  ];
  if (problems.length > 0)
    throw new Error(`demo world: “${content.title}” was refused: ${JSON.stringify(problems)}`);
  return moves.reduce((posting, move) => {
    const status = statusAfter(posting.status, move);
    if (!status) throw new Error(`demo world: “${content.title}” cannot ${move}`);
    const version = posting.version + 1;
    const shown = status === "published" ? { publishedAt: now, expiresAt: expiryFrom(now) } : {};
    return { ...posting, status, version, ...shown };
  }, draft);
}
