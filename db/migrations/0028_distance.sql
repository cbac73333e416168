-- Degrees; where a posting's place lies. Orders by distance go by it.
alter table search_documents add column lat double precision, add column lng double precision;
--> statement-breakpoint
-- Everything is projected anew.
update search_documents set digest = '';
