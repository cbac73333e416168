import { subjectOf, type ReviewSubject, type SubjectName } from "./review-subject.ts";
import { question } from "./verb.ts";

/** A posting or an organisation as staff see it, whether it waits in the queue or not. */
export const viewReviewSubject = question<SubjectName, ReviewSubject>({
  name: "view-review-subject",
  access: "reviewer",
  answer: subjectOf,
});
