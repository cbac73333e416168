DROP INDEX "saved_searches_once";--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_once" ON "saved_searches" USING btree ("user_id","search_index",md5(query));--> statement-breakpoint
-- What was found before people were told about matches is no news.
INSERT INTO "known_matches" SELECT "need_id", "listing_id" FROM "matches" WHERE "tier" IN ('fit', 'open');
