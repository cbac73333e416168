-- Who keeps public pages hears of every change of what they show, once a transaction has committed. Tables that no
-- public page reads are left out; a test knows both kinds.
create function announce_public_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('duijie_public', '');
  return null;
end
$$;
--> statement-breakpoint
create trigger listings_announced after insert or update or delete or truncate on listings
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger needs_announced after insert or update or delete or truncate on needs
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger marks_announced after insert or update or delete or truncate on marks
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger matches_announced after insert or update or delete or truncate on matches
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger organisations_announced after insert or update or delete or truncate on organisations
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger attachments_announced after insert or update or delete or truncate on attachments
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger verifications_announced after insert or update or delete or truncate on verifications
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger search_documents_announced after insert or update or delete or truncate on search_documents
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger vocabulary_versions_announced after insert or update or delete or truncate on vocabulary_versions
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger vocabulary_changes_announced after insert or update or delete or truncate on vocabulary_changes
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger equipment_families_announced after insert or update or delete or truncate on equipment_families
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger equipment_attributes_announced after insert or update or delete or truncate on equipment_attributes
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger policy_documents_announced after insert or update or delete or truncate on policy_documents
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger sector_rows_announced after insert or update or delete or truncate on sector_rows
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger efficiency_thresholds_announced after insert or update or delete or truncate on efficiency_thresholds
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger reference_loads_announced after insert or update or delete or truncate on reference_loads
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger catalogues_announced after insert or update or delete or truncate on catalogues
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger catalogue_editions_announced after insert or update or delete or truncate on catalogue_editions
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger catalogue_entries_announced after insert or update or delete or truncate on catalogue_entries
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger catalogue_marks_announced after insert or update or delete or truncate on catalogue_marks
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger phase_out_editions_announced after insert or update or delete or truncate on phase_out_editions
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger plan_rules_announced after insert or update or delete or truncate on plan_rules
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger iec_class_rows_announced after insert or update or delete or truncate on iec_class_rows
  for each statement execute function announce_public_change();
--> statement-breakpoint
create trigger old_motors_announced after insert or update or delete or truncate on old_motors
  for each statement execute function announce_public_change();
--> statement-breakpoint
-- Synonyms that stand in few documents were estimated a hundred times too common, and whole tables were read for them.
alter table search_documents alter column tsv set statistics 500;
--> statement-breakpoint
-- Words are looked at for every document that is ranked: they stay in its row, where up to two kilobytes would by default.
alter table search_documents set (toast_tuple_target = 8160);
