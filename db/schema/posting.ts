import { pgEnum } from "drizzle-orm/pg-core";
import { postingStatuses } from "#app/domain/shared/posting-status.ts";

export const postingStatus = pgEnum("posting_status", postingStatuses);
