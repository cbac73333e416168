-- The PostgreSQL engine's projection of published postings, written in the verb's own transaction.
-- Everything here can be rebuilt from listings and needs; it holds no contact data.
create table search_documents (
  search_index text not null check (search_index in ('equipment', 'needs')),
  id text not null,
  organisation_id text not null,
  -- Written by Node as a literal; weights A title and model, B names, C specs and uses, D description.
  tsv tsvector not null,
  analyzer_version text not null,
  family text,
  families text[] not null,
  sectors text[] not null,
  origin text not null,
  kind text,
  condition text,
  marks text[] not null,
  -- 分 per set
  price_min bigint,
  price_max bigint,
  lead_time_days integer,
  -- days since 1970-01-01
  deadline_day integer,
  published_at timestamptz not null,
  primary key (search_index, id),
  check (price_min is null or price_max is null or price_min <= price_max)
);
--> statement-breakpoint
-- fastupdate would hide a slow clean-up inside somebody's search.
create index search_documents_tsv on search_documents using gin (tsv) with (fastupdate = off);
--> statement-breakpoint
create index search_documents_families on search_documents using gin (families) with (fastupdate = off);
--> statement-breakpoint
create index search_documents_sectors on search_documents using gin (sectors) with (fastupdate = off);
--> statement-breakpoint
create index search_documents_newest on search_documents (search_index, published_at desc, id);
--> statement-breakpoint
create index search_documents_version on search_documents (analyzer_version);
--> statement-breakpoint
-- In how many documents a word stands; recomputed from time to time, used to find a posting's rare words.
create table search_terms (
  search_index text not null,
  term text not null,
  df integer not null,
  primary key (search_index, term)
);
