-- What the pages of three questions send, in order; the statements of every question are sent alike.

-- /equipment?q=发泡机
with checked as (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day,
        families, sectors, origin, kind, condition, marks,
        specs, choices,
        ((case when tsv @@ cast($1 as tsquery) then 8 when tsv @@ cast($2 as tsquery) then 4 when tsv @@ cast($3 as tsquery) then 2 when tsv @@ cast($4 as tsquery) then 1 else 0 end) + (case when families && array[$5]::text[] then 4 else 0 end) + ts_rank('{0.1, 0.2, 0.4, 1.0}'::real[], tsv, cast($6 as tsquery)))::real as rank, 0 as away from search_documents where search_index = $7 and (families && array[$8]::text[] or (tsv @@ cast($9 as tsquery) and (family is null or family = any(array[]::text[]))))
    ), missed as (
      select *, 0 as misses from checked where 0 <= 1
    ), found as materialized (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day, families, sectors, origin, kind, condition, marks, rank, away, misses,
        case when true or true or true then specs end as specs, case when true or true or true then choices end as choices
      from missed
    )
    select json_build_object(
      'total', (select count(*) from found where misses = 0),
      'ids', coalesce((
        select json_agg(id order by place) from (
          select id, row_number() over (order by rank desc, published_at desc, id) as place
          from found 
          order by place offset $10::int limit $11::int
        ) page
      ), '[]'::json),
      'facets', coalesce((
    select json_agg(json_build_object('facet', facet, 'value', value, 'count', count))
    from (
      select case when grouping(origin) = 0 then 'origin' when grouping(condition) = 0 then 'condition' when grouping(kind) = 0 then 'kind' end as facet,
        case when grouping(origin) = 0 then origin when grouping(condition) = 0 then condition when grouping(kind) = 0 then kind end as value,
        case when grouping(origin) = 0 then count(*) filter (where true) when grouping(condition) = 0 then count(*) filter (where true) when grouping(kind) = 0 then count(*) filter (where true) end as count
      from found group by grouping sets ((origin), (condition), (kind)) union all 
      select facet, value, count(*) as count
      from (select 'family' as facet, unnest(families) as value from found where true union all select 'mark' as facet, unnest(marks) as value from found where true union all select 'sector' as facet, unnest(sectors) as value from found where true) listed
      group by facet, value) counts
    where value is not null and count > 0
  ), '[]'::json),
      'specs', coalesce((
    select json_agg(counts) from (
      select facet, what, low, high, value, count(*) as count
      from found cross join lateral (
      select 0 as facet, (jsonb_exists(specs, $12::text) or jsonb_exists(choices, $13::text))::int as what,
        null::float8 as low, null::float8 as high, null::text as value
      where true union all 
      select 0, 2, (specs -> $14::text ->> 0)::float8, (specs -> $15::text ->> 1)::float8, null::text
      where true and jsonb_exists(specs, $16::text) union all 
      select 1 as facet, (jsonb_exists(specs, $17::text) or jsonb_exists(choices, $18::text))::int as what,
        null::float8 as low, null::float8 as high, null::text as value
      where true union all 
      select 1, 2, (specs -> $19::text ->> 0)::float8, (specs -> $20::text ->> 1)::float8, null::text
      where true and jsonb_exists(specs, $21::text) union all 
      select 2 as facet, (jsonb_exists(specs, $22::text) or jsonb_exists(choices, $23::text))::int as what,
        null::float8 as low, null::float8 as high, null::text as value
      where true union all 
      select 2, 2, (specs -> $24::text ->> 0)::float8, (specs -> $25::text ->> 1)::float8, null::text
      where true and jsonb_exists(specs, $26::text)) line
      group by facet, what, low, high, value
    ) counts
  ), '[]'::json),
      'without', '[]'::json
    ) as answer;
select "id", "organisation_id", "status", "version", "kind", "condition", "family", "title", "model", "brand", "description", "origin_province", "origin_city", "sector_rows", "specs", "used", "terms", "price_min", "price_max", "lead_time_days", "created_at", "updated_at", "published_at", "expires_at", "origin_verified_until" from "listings" where "listings"."id" in ($1, …);
select "catalogue_marks"."id", "catalogue_marks"."listing_id", "catalogue_marks"."organisation_id", "catalogue_marks"."entry_id", "catalogue_marks"."state", "catalogue_marks"."words", "catalogue_marks"."attachment_ids", "catalogue_marks"."answers", "catalogue_marks"."content_digest", "catalogue_marks"."claimed_by", "catalogue_marks"."claimed_at", "catalogue_marks"."decided_by", "catalogue_marks"."decided_at", "catalogue_marks"."reason", "catalogue_marks"."ended_on", "catalogue_marks"."ended_why", "catalogue_marks"."made_by", "catalogue_marks"."ended_by", "catalogue_marks"."state_before", "catalogue_marks"."carried_from", "catalogue_entries"."id", "catalogue_entries"."edition_id", "catalogue_entries"."position", "catalogue_entries"."number", "catalogue_entries"."name", "catalogue_entries"."parameters", "catalogue_entries"."conditions", "catalogue_entries"."page", "catalogue_entries"."verbatim", "catalogue_editions"."id", "catalogue_editions"."catalogue_id", "catalogue_editions"."label", "catalogue_editions"."document_no", "catalogue_editions"."document_no_checked", "catalogue_editions"."issued", "catalogue_editions"."valid_from", "catalogue_editions"."valid_to", "catalogue_editions"."gaps", "catalogue_editions"."origin", "catalogue_editions"."state", "catalogue_editions"."source_file", "catalogue_editions"."source_sha256", "catalogue_editions"."added_at", "catalogue_editions"."ended_on", "catalogues"."id", "catalogues"."kind", "catalogues"."level", "catalogues"."province", "catalogues"."name", "catalogues"."invented", "catalogues"."supersedes" from "catalogue_marks" inner join "catalogue_entries" on "catalogue_entries"."id" = "catalogue_marks"."entry_id" inner join "catalogue_editions" on "catalogue_editions"."id" = "catalogue_entries"."edition_id" inner join "catalogues" on "catalogues"."id" = "catalogue_editions"."catalogue_id" where "catalogue_marks"."listing_id" in ($1, …) order by "catalogue_marks"."listing_id" asc, array_position(array['verified', 'claimed', 'expired', 'refused']::text[], "catalogue_marks"."state"::text), "catalogue_marks"."claimed_at" desc, "catalogue_marks"."id" desc;
select "listing_id", "kind", "state", "evidence", "date" from "marks" where "marks"."listing_id" in ($1, …) order by "marks"."kind";
select "id", "name", "province", "city", "credit_code", "trust", "trust_until", "frozen", "demo", "created_at" from "organisations" where "organisations"."id" in ($1, …);

-- /equipment?q=镀镍
with checked as (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day,
        families, sectors, origin, kind, condition, marks,
        null::jsonb as specs, null::jsonb as choices,
        ((case when tsv @@ cast($1 as tsquery) then 8 when tsv @@ cast($2 as tsquery) then 4 when tsv @@ cast($3 as tsquery) then 2 when tsv @@ cast($4 as tsquery) then 1 else 0 end) + ts_rank('{0.1, 0.2, 0.4, 1.0}'::real[], tsv, cast($5 as tsquery)))::real as rank, 0 as away from search_documents where search_index = $6 and tsv @@ cast($7 as tsquery)
    ), missed as (
      select *, 0 as misses from checked where 0 <= 1
    ), found as materialized (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day, families, sectors, origin, kind, condition, marks, rank, away, misses,
        null::jsonb as specs, null::jsonb as choices
      from missed
    )
    select json_build_object(
      'total', (select count(*) from found where misses = 0),
      'ids', coalesce((
        select json_agg(id order by place) from (
          select id, row_number() over (order by rank desc, published_at desc, id) as place
          from found 
          order by place offset $8::int limit $9::int
        ) page
      ), '[]'::json),
      'facets', coalesce((
    select json_agg(json_build_object('facet', facet, 'value', value, 'count', count))
    from (
      select case when grouping(origin) = 0 then 'origin' when grouping(condition) = 0 then 'condition' when grouping(kind) = 0 then 'kind' end as facet,
        case when grouping(origin) = 0 then origin when grouping(condition) = 0 then condition when grouping(kind) = 0 then kind end as value,
        case when grouping(origin) = 0 then count(*) filter (where true) when grouping(condition) = 0 then count(*) filter (where true) when grouping(kind) = 0 then count(*) filter (where true) end as count
      from found group by grouping sets ((origin), (condition), (kind)) union all 
      select facet, value, count(*) as count
      from (select 'family' as facet, unnest(families) as value from found where true union all select 'mark' as facet, unnest(marks) as value from found where true union all select 'sector' as facet, unnest(sectors) as value from found where true) listed
      group by facet, value) counts
    where value is not null and count > 0
  ), '[]'::json),
      'specs', '[]'::json,
      'without', '[]'::json
    ) as answer;
select "id", "organisation_id", "status", "version", "kind", "condition", "family", "title", "model", "brand", "description", "origin_province", "origin_city", "sector_rows", "specs", "used", "terms", "price_min", "price_max", "lead_time_days", "created_at", "updated_at", "published_at", "expires_at", "origin_verified_until" from "listings" where "listings"."id" in ($1, …);
select "catalogue_marks"."id", "catalogue_marks"."listing_id", "catalogue_marks"."organisation_id", "catalogue_marks"."entry_id", "catalogue_marks"."state", "catalogue_marks"."words", "catalogue_marks"."attachment_ids", "catalogue_marks"."answers", "catalogue_marks"."content_digest", "catalogue_marks"."claimed_by", "catalogue_marks"."claimed_at", "catalogue_marks"."decided_by", "catalogue_marks"."decided_at", "catalogue_marks"."reason", "catalogue_marks"."ended_on", "catalogue_marks"."ended_why", "catalogue_marks"."made_by", "catalogue_marks"."ended_by", "catalogue_marks"."state_before", "catalogue_marks"."carried_from", "catalogue_entries"."id", "catalogue_entries"."edition_id", "catalogue_entries"."position", "catalogue_entries"."number", "catalogue_entries"."name", "catalogue_entries"."parameters", "catalogue_entries"."conditions", "catalogue_entries"."page", "catalogue_entries"."verbatim", "catalogue_editions"."id", "catalogue_editions"."catalogue_id", "catalogue_editions"."label", "catalogue_editions"."document_no", "catalogue_editions"."document_no_checked", "catalogue_editions"."issued", "catalogue_editions"."valid_from", "catalogue_editions"."valid_to", "catalogue_editions"."gaps", "catalogue_editions"."origin", "catalogue_editions"."state", "catalogue_editions"."source_file", "catalogue_editions"."source_sha256", "catalogue_editions"."added_at", "catalogue_editions"."ended_on", "catalogues"."id", "catalogues"."kind", "catalogues"."level", "catalogues"."province", "catalogues"."name", "catalogues"."invented", "catalogues"."supersedes" from "catalogue_marks" inner join "catalogue_entries" on "catalogue_entries"."id" = "catalogue_marks"."entry_id" inner join "catalogue_editions" on "catalogue_editions"."id" = "catalogue_entries"."edition_id" inner join "catalogues" on "catalogues"."id" = "catalogue_editions"."catalogue_id" where "catalogue_marks"."listing_id" in ($1, …) order by "catalogue_marks"."listing_id" asc, array_position(array['verified', 'claimed', 'expired', 'refused']::text[], "catalogue_marks"."state"::text), "catalogue_marks"."claimed_at" desc, "catalogue_marks"."id" desc;
select "listing_id", "kind", "state", "evidence", "date" from "marks" where "marks"."listing_id" in ($1, …) order by "marks"."kind";
select "id", "name", "province", "city", "credit_code", "trust", "trust_until", "frozen", "demo", "created_at" from "organisations" where "organisations"."id" in ($1, …);

-- /equipment?q=M3086B
with checked as (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day,
        families, sectors, origin, kind, condition, marks,
        null::jsonb as specs, null::jsonb as choices,
        ((case when tsv @@ cast($1 as tsquery) then 8 when tsv @@ cast($2 as tsquery) then 4 when tsv @@ cast($3 as tsquery) then 2 when tsv @@ cast($4 as tsquery) then 1 else 0 end) + ts_rank('{0.1, 0.2, 0.4, 1.0}'::real[], tsv, cast($5 as tsquery)))::real as rank, 0 as away from search_documents where search_index = $6 and tsv @@ cast($7 as tsquery)
    ), missed as (
      select *, 0 as misses from checked where 0 <= 1
    ), found as materialized (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day, families, sectors, origin, kind, condition, marks, rank, away, misses,
        null::jsonb as specs, null::jsonb as choices
      from missed
    )
    select json_build_object(
      'total', (select count(*) from found where misses = 0),
      'ids', coalesce((
        select json_agg(id order by place) from (
          select id, row_number() over (order by rank desc, published_at desc, id) as place
          from found 
          order by place offset $8::int limit $9::int
        ) page
      ), '[]'::json),
      'facets', coalesce((
    select json_agg(json_build_object('facet', facet, 'value', value, 'count', count))
    from (
      select case when grouping(origin) = 0 then 'origin' when grouping(condition) = 0 then 'condition' when grouping(kind) = 0 then 'kind' end as facet,
        case when grouping(origin) = 0 then origin when grouping(condition) = 0 then condition when grouping(kind) = 0 then kind end as value,
        case when grouping(origin) = 0 then count(*) filter (where true) when grouping(condition) = 0 then count(*) filter (where true) when grouping(kind) = 0 then count(*) filter (where true) end as count
      from found group by grouping sets ((origin), (condition), (kind)) union all 
      select facet, value, count(*) as count
      from (select 'family' as facet, unnest(families) as value from found where true union all select 'mark' as facet, unnest(marks) as value from found where true union all select 'sector' as facet, unnest(sectors) as value from found where true) listed
      group by facet, value) counts
    where value is not null and count > 0
  ), '[]'::json),
      'specs', '[]'::json,
      'without', '[]'::json
    ) as answer;
select "id", "organisation_id", "status", "version", "kind", "condition", "family", "title", "model", "brand", "description", "origin_province", "origin_city", "sector_rows", "specs", "used", "terms", "price_min", "price_max", "lead_time_days", "created_at", "updated_at", "published_at", "expires_at", "origin_verified_until" from "listings" where "listings"."id" in ($1, …);
select "catalogue_marks"."id", "catalogue_marks"."listing_id", "catalogue_marks"."organisation_id", "catalogue_marks"."entry_id", "catalogue_marks"."state", "catalogue_marks"."words", "catalogue_marks"."attachment_ids", "catalogue_marks"."answers", "catalogue_marks"."content_digest", "catalogue_marks"."claimed_by", "catalogue_marks"."claimed_at", "catalogue_marks"."decided_by", "catalogue_marks"."decided_at", "catalogue_marks"."reason", "catalogue_marks"."ended_on", "catalogue_marks"."ended_why", "catalogue_marks"."made_by", "catalogue_marks"."ended_by", "catalogue_marks"."state_before", "catalogue_marks"."carried_from", "catalogue_entries"."id", "catalogue_entries"."edition_id", "catalogue_entries"."position", "catalogue_entries"."number", "catalogue_entries"."name", "catalogue_entries"."parameters", "catalogue_entries"."conditions", "catalogue_entries"."page", "catalogue_entries"."verbatim", "catalogue_editions"."id", "catalogue_editions"."catalogue_id", "catalogue_editions"."label", "catalogue_editions"."document_no", "catalogue_editions"."document_no_checked", "catalogue_editions"."issued", "catalogue_editions"."valid_from", "catalogue_editions"."valid_to", "catalogue_editions"."gaps", "catalogue_editions"."origin", "catalogue_editions"."state", "catalogue_editions"."source_file", "catalogue_editions"."source_sha256", "catalogue_editions"."added_at", "catalogue_editions"."ended_on", "catalogues"."id", "catalogues"."kind", "catalogues"."level", "catalogues"."province", "catalogues"."name", "catalogues"."invented", "catalogues"."supersedes" from "catalogue_marks" inner join "catalogue_entries" on "catalogue_entries"."id" = "catalogue_marks"."entry_id" inner join "catalogue_editions" on "catalogue_editions"."id" = "catalogue_entries"."edition_id" inner join "catalogues" on "catalogues"."id" = "catalogue_editions"."catalogue_id" where "catalogue_marks"."listing_id" in ($1, …) order by "catalogue_marks"."listing_id" asc, array_position(array['verified', 'claimed', 'expired', 'refused']::text[], "catalogue_marks"."state"::text), "catalogue_marks"."claimed_at" desc, "catalogue_marks"."id" desc;
select "listing_id", "kind", "state", "evidence", "date" from "marks" where "marks"."listing_id" in ($1, …) order by "marks"."kind";
select "id", "name", "province", "city", "credit_code", "trust", "trust_until", "frozen", "demo", "created_at" from "organisations" where "organisations"."id" in ($1, …);
