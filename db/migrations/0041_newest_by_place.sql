-- Lists of the newest that are filtered by place or condition pass what does not fit without looking at its row.
drop index search_documents_newest;
--> statement-breakpoint
create index search_documents_newest
  on search_documents (search_index, published_at desc, id, origin, condition);
