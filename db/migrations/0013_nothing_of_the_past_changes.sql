CREATE TABLE "contact_disclosures" (
	"id" text PRIMARY KEY NOT NULL,
	"inquiry_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"shown_to_id" text NOT NULL,
	"consented_at" timestamp with time zone NOT NULL,
	"consented_by" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_withdrawals" (
	"disclosure_id" text PRIMARY KEY NOT NULL,
	"withdrawn_at" timestamp with time zone NOT NULL,
	"withdrawn_by" text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "contact_disclosures_once" ON "contact_disclosures" USING btree ("inquiry_id","owner_id");--> statement-breakpoint
CREATE INDEX "contact_disclosures_of_owner" ON "contact_disclosures" USING btree ("owner_id","opened_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "contact_disclosures_to" ON "contact_disclosures" USING btree ("shown_to_id","opened_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_lines_by_actor" ON "audit_lines" USING btree ("actor","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_lines_by_subject" ON "audit_lines" USING btree ("subject","number" DESC NULLS LAST);--> statement-breakpoint
-- Whoever is connected, owners and superusers included: what has been written down stays as it was.
create or replace function refuse_change_of_the_past() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op
    using errcode = 'insufficient_privilege';
end
$$;--> statement-breakpoint
create trigger audit_lines_append_only before update or delete or truncate on audit_lines
  for each statement execute function refuse_change_of_the_past();--> statement-breakpoint
alter table audit_lines enable always trigger audit_lines_append_only;--> statement-breakpoint
create trigger contact_disclosures_append_only before update or delete or truncate on contact_disclosures
  for each statement execute function refuse_change_of_the_past();--> statement-breakpoint
alter table contact_disclosures enable always trigger contact_disclosures_append_only;--> statement-breakpoint
create trigger contact_withdrawals_append_only before update or delete or truncate on contact_withdrawals
  for each statement execute function refuse_change_of_the_past();--> statement-breakpoint
alter table contact_withdrawals enable always trigger contact_withdrawals_append_only;--> statement-breakpoint
-- Cards that were open before there was a ledger; the person who asked is known from the audit.
insert into contact_disclosures
  (id, inquiry_id, owner_id, shown_to_id, consented_at, consented_by, opened_at)
select
  left(translate(md5(i.id || side.owner_id), '01', 'gh'), 10), i.id, side.owner_id, side.shown_to_id,
  case when side.asked then i.sent_at else i.answered_at end,
  coalesce((
    select a.actor from audit_lines a
    where a.subject = i.id and a.outcome = 'done'
      and a.verb = case when side.asked then 'send-inquiry' else 'accept-inquiry' end
    order by a.number limit 1
  ), 'system'),
  i.answered_at
from inquiries i
cross join lateral (values
  (i.factory_id, i.supplier_id, i.asked_by = 'factory'),
  (i.supplier_id, i.factory_id, i.asked_by = 'supplier')
) as side (owner_id, shown_to_id, asked)
where i.status = 'accepted' and i.answered_at is not null;
