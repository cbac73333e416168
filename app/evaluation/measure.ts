import type { Match } from "#app/domain/matching/match.ts";
import type { Id } from "#app/domain/shared/id.ts";
import type { Ports } from "#app/use-cases/ports.ts";
import { answerListing, answerNeed, type Answered } from "./answer-needs.ts";
import { gradesOf, mirrored, type EvaluationFile, type Grades } from "./evaluation-file.ts";
import type { LoadedWorld } from "./load-world.ts";
import { figuresOf, type Figures, type Ranked } from "./summary.ts";

export interface Measured {
  /** In the order of the file; ids are the file's. */
  readonly needs: readonly MeasuredNeed[];
  readonly matcher: Figures;
  /** The same candidates in the engine's own order. */
  readonly engine: Figures;
  /** Listings that some need wants: how its needs stand in its own list. */
  readonly reciprocal: Figures & { readonly listings: number };
}

export interface MeasuredNeed {
  readonly title: string;
  readonly matches: readonly Match[];
  readonly matcher: Ranked;
  readonly engine: Ranked;
}

/** Answers that warm the process and the caches of the database before time is taken. */
const warmUps = 3;

/** Runs the matcher for these needs of a loaded file, one after the other, and then for their listings. */
export async function measure(
  ports: Ports,
  file: EvaluationFile,
  world: LoadedWorld,
  chosen: ReadonlySet<string>,
): Promise<Measured> {
  const grades = gradesOf(file);
  const rows = file.needs.filter(({ id }) => chosen.has(id));
  for (const { id } of rows.slice(0, warmUps)) await answerNeed(ports, world.needIds.get(id)!);
  const needs: MeasuredNeed[] = [];
  for (const { id, title } of rows) {
    const answered = await answerNeed(ports, world.needIds.get(id)!);
    const ranked = (ids: readonly Id[]) => rankedOf(id, ids, answered, grades, world);
    const matches = answered.matches;
    const matcher = ranked(matches.map(({ listingId }) => listingId));
    needs.push({ title, matches, matcher, engine: ranked(answered.candidates) });
  }
  const fromListings = mirrored(grades, chosen);
  const wanted = [...fromListings].filter(([, ofOne]) => [...ofOne.values()].some(isRelevant));
  const listings: Ranked[] = [];
  for (const [id] of wanted) {
    const answered = await answerListing(ports, world.listingIds.get(id)!);
    const ids = answered.matches
      .map(({ needId }) => needId)
      .filter((needId) => chosen.has(world.fileIds.get(needId)!));
    listings.push(rankedOf(id, ids, answered, fromListings, world));
  }
  return {
    needs,
    matcher: figuresOf(needs.map(({ matcher }) => matcher)),
    engine: figuresOf(needs.map(({ engine }) => engine)),
    reciprocal: { listings: listings.length, ...figuresOf(listings) },
  };
}

function isRelevant(grade: number): boolean {
  return grade >= 2;
}

function rankedOf(
  id: string,
  ids: readonly Id[],
  { milliseconds }: Answered,
  grades: Grades,
  { fileIds }: LoadedWorld,
): Ranked {
  return {
    id,
    ranking: ids.map((each) => fileIds.get(each)!),
    grades: grades.get(id) ?? new Map(),
    milliseconds,
  };
}
