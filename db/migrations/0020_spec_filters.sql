-- What a posting states of attributes, in canonical units: {code: [min, max]}, a null end is open.
alter table search_documents add column specs jsonb not null default '{}';
--> statement-breakpoint
-- {code: [choice, …]}; "" where the words name no choice.
alter table search_documents add column choices jsonb not null default '{}';
--> statement-breakpoint
-- Everything is projected anew.
update search_documents set digest = '';
