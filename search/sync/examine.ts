import type { Id } from "#app/domain/shared/id.ts";
import { searchIndexes, type SearchIndex } from "#app/use-cases/search-port.ts";
import { liveTarget, type MeilisearchWriter } from "../meilisearch/writer.ts";
import { pendingIds } from "../postgres/changes.ts";
import { misprojected } from "../postgres/projection.ts";
import { currentDocuments } from "./current-documents.ts";
import { compareIndex } from "./mend-index.ts";
import { allIds, renewPostings, type RenewDeps } from "./renew-documents.ts";
import { rebuildIndex } from "./rebuild-index.ts";
import { sendingTurn, sendPostings, type SendDeps } from "./send-changes.ts";

/** What one engine's index has wrong against the rows, and what was looked at. */
export interface Finding {
  readonly engine: "postgres" | "meilisearch";
  readonly index: SearchIndex;
  /** How many there should be. */
  readonly expected: number;
  /** How many were compared word for word; the others by their digests. */
  readonly sampled: number;
  readonly missing: readonly Id[];
  readonly different: readonly Id[];
  readonly leftOver: readonly Id[];
  /** Changes that are on their way and not held against it. */
  readonly waiting: number;
  /** False: there is no such index yet. */
  readonly exists: boolean;
}

export function isWell({ exists, missing, different, leftOver }: Finding): boolean {
  return exists && missing.length + different.length + leftOver.length === 0;
}

export interface ExamineDeps extends RenewDeps, Omit<SendDeps, "store" | "target"> {
  readonly writer: MeilisearchWriter | null;
  /** Chooses the sample: from 0 up to 1. */
  readonly random: () => number;
}

const sampleSize = 200;

/** Looks at both engines; changes nothing. */
export async function examine(deps: ExamineDeps): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const index of searchIndexes) {
    found.push(await examineProjection(deps, index));
    if (deps.writer) found.push(await examineIndex(deps, deps.writer, index));
  }
  return found;
}

async function examineProjection(deps: ExamineDeps, index: SearchIndex): Promise<Finding> {
  const { published, projected } = await allIds(deps, index);
  const missing = [...published].filter((id) => !projected.has(id));
  const leftOver = [...projected.keys()].filter((id) => !published.has(id));
  const held = [...published].filter((id) => projected.has(id));
  const unread = held.filter((id) => projected.get(id) === "");
  const sample = chosen(held, deps.random);
  const documents = await currentDocuments(deps, index, sample);
  const wrong = await misprojected(
    deps.executor,
    deps.analysis,
    [...documents.values()].filter((document) => document !== null),
  );
  return {
    engine: "postgres",
    index,
    expected: published.size,
    sampled: sample.length,
    missing,
    different: [...new Set([...unread, ...wrong])],
    leftOver,
    waiting: 0,
    exists: true,
  };
}

async function examineIndex(
  { executor }: ExamineDeps,
  writer: MeilisearchWriter,
  index: SearchIndex,
): Promise<Finding> {
  const live = writer.live(index);
  const about = { engine: "meilisearch", index, sampled: 0 } as const;
  if (!(await live.exists()))
    return {
      ...about,
      expected: 0,
      missing: [],
      different: [],
      leftOver: [],
      waiting: 0,
      exists: false,
    };
  const before = await pendingIds(executor, index);
  const { total, ...differences } = await compareIndex(executor, index, live);
  const after = await pendingIds(executor, index);
  const settled = (ids: readonly Id[]) => ids.filter((id) => !before.has(id) && !after.has(id));
  return {
    ...about,
    expected: total,
    missing: settled(differences.missing),
    different: settled(differences.different),
    leftOver: settled(differences.leftOver),
    waiting: after.size,
    exists: true,
  };
}

function chosen(ids: readonly Id[], random: () => number): Id[] {
  if (ids.length <= sampleSize) return [...ids];
  const picked = new Set<Id>();
  while (picked.size < sampleSize) picked.add(ids[Math.floor(random() * ids.length)]!);
  return [...picked];
}

/** Mends what was found: PostgreSQL from the rows first, then Meilisearch; an index that is not there is built. */
export async function mend(deps: ExamineDeps, findings: readonly Finding[]): Promise<void> {
  const { writer } = deps;
  const ofEngine = (engine: Finding["engine"]) =>
    findings.filter((finding) => finding.engine === engine && !isWell(finding));
  for (const { index, missing, different, leftOver } of ofEngine("postgres"))
    await renewPostings(deps, index, [...missing, ...different, ...leftOver]);
  if (!writer) return;
  for (const { index, missing, different, leftOver, exists } of ofEngine("meilisearch")) {
    if (!exists) {
      await rebuildIndex({ ...deps, writer }, index);
      continue;
    }
    const target = liveTarget(writer);
    await deps.store.inTurn(sendingTurn, () =>
      sendPostings({ ...deps, target }, index, [...missing, ...different, ...leftOver]),
    );
  }
}
