import type { VocabularySubject, VocabularyVersion } from "#app/domain/vocabulary/change.ts";
import { ok } from "#app/domain/shared/result.ts";
import type { VocabularyStanding } from "./vocabulary-port.ts";
import { question } from "./verb.ts";

/** A version with how far its postings are matched again. */
export interface FollowedVersion extends VocabularyVersion {
  readonly matching: {
    readonly total: number;
    readonly waiting: number;
    readonly givenUp: number;
  };
}

export interface VocabularyOverview {
  readonly standing: readonly VocabularyStanding[];
  readonly waiting: number;
  /** The vocabulary that this process works with. */
  readonly version: number;
  /** Newest first. */
  readonly versions: readonly FollowedVersion[];
}

const shownVersions = 5;

/** How the vocabulary stands to what is shipped, what waits, and how far the last changes have come. */
export const viewVocabulary = question<{ readonly subject: VocabularySubject }, VocabularyOverview>(
  {
    name: "view-vocabulary",
    access: "reviewer",
    async answer({ ports: { store, vocabularyVersion } }, { subject }) {
      const [standing, waiting, versions] = await Promise.all([
        store.vocabulary.standing(subject),
        store.vocabulary.waiting(),
        store.vocabulary.versions(shownVersions),
      ]);
      const matching = await Promise.all(
        versions.map(({ version }) => store.vocabulary.rematching(version)),
      );
      return ok({
        standing,
        waiting,
        version: vocabularyVersion,
        versions: versions.map((version, n) => ({ ...version, matching: matching[n]! })),
      });
    },
  },
);
