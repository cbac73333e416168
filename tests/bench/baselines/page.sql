-- What the pages of three questions send, in order; the statements of every question are sent alike.

-- /equipment?q=发泡机
with checked as (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day,
        families, sectors, origin, kind, condition, marks,
        specs, choices,
        ((case when tsv @@ cast($1 as tsquery) then 8 when tsv @@ cast($2 as tsquery) then 4 when tsv @@ cast($3 as tsquery) then 2 when tsv @@ cast($4 as tsquery) then 1 else 0 end) + (case when families && $5::text[] then 4 else 0 end) + ts_rank('{0.1, 0.2, 0.4, 1.0}'::real[], tsv, cast($6 as tsquery)))::real as rank, 0 as away from search_documents where search_index = $7 and (families && $8::text[] or (tsv @@ cast($9 as tsquery) and (family is null or family = any($10::text[]))))
    ), missed as (
      select *, 0 as misses from checked where 0 <= 1
    ), found as materialized (
      select id, published_at, price_min, price_max, lead_time_days, deadline_day, families, sectors, origin, kind, condition, marks, rank, away, misses,
        case when true then specs end as specs, case when true then choices end as choices
      from missed
    )
    select json_build_object(
      'total', (select count(*) from found where misses = 0),
      'ids', coalesce((
        select json_agg(id order by place) from (
          select id, row_number() over (order by rank desc, published_at desc, id) as place
          from found 
          order by place offset $11::int limit $12::int
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
      select 0 as facet, (jsonb_exists(specs, 'throughputMass'::text) or jsonb_exists(choices, 'throughputMass'::text))::int as what,
        null::float8 as low, null::float8 as high, null::text as value
      where true union all 
      select 0, 2, (specs -> 'throughputMass'::text ->> 0)::float8, (specs -> 'throughputMass'::text ->> 1)::float8, null::text
      where true and jsonb_exists(specs, 'throughputMass'::text) union all 
      select 1 as facet, (jsonb_exists(specs, 'takt'::text) or jsonb_exists(choices, 'takt'::text))::int as what,
        null::float8 as low, null::float8 as high, null::text as value
      where true union all 
      select 1, 2, (specs -> 'takt'::text ->> 0)::float8, (specs -> 'takt'::text ->> 1)::float8, null::text
      where true and jsonb_exists(specs, 'takt'::text) union all 
      select 2 as facet, (jsonb_exists(specs, 'ratedPower'::text) or jsonb_exists(choices, 'ratedPower'::text))::int as what,
        null::float8 as low, null::float8 as high, null::text as value
      where true union all 
      select 2, 2, (specs -> 'ratedPower'::text ->> 0)::float8, (specs -> 'ratedPower'::text ->> 1)::float8, null::text
      where true and jsonb_exists(specs, 'ratedPower'::text)) line
      group by facet, what, low, high, value
    ) counts
  ), '[]'::json),
      'without', '[]'::json
    ) as answer;
select json_build_object(
    'listing', json_build_object('id', l.id, 'organisationId', l.organisation_id, 'status', l.status, 'version', l.version, 'kind', l.kind, 'condition', l.condition, 'family', l.family, 'title', l.title, 'model', l.model, 'brand', l.brand, 'description', l.description, 'originProvince', l.origin_province, 'originCity', l.origin_city, 'sectorRows', l.sector_rows, 'specs', l.specs, 'used', l.used, 'terms', l.terms, 'priceMin', l.price_min, 'priceMax', l.price_max, 'leadTimeDays', l.lead_time_days, 'createdAt', l.created_at, 'updatedAt', l.updated_at, 'publishedAt', l.published_at, 'expiresAt', l.expires_at, 'originVerifiedUntil', l.origin_verified_until),
    'supplier', json_build_object('id', o.id, 'name', o.name, 'province', o.province, 'city', o.city, 'creditCode', o.credit_code, 'trust', o.trust, 'trustUntil', o.trust_until, 'frozen', o.frozen, 'demo', o.demo, 'createdAt', o.created_at),
    'marks', (
      select json_agg(json_build_object(
        'kind', m.kind, 'state', m.state, 'evidence', m.evidence, 'date', m.date
      ) order by m.kind)
      from marks m where m.listing_id = l.id
    ),
    'claimed', exists (select from catalogue_marks c where c.listing_id = l.id)
  ) as hit
  from listings l join organisations o on o.id = l.organisation_id
  where l.status = 'published' and l.id = any($1::text[]);

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
select json_build_object(
    'listing', json_build_object('id', l.id, 'organisationId', l.organisation_id, 'status', l.status, 'version', l.version, 'kind', l.kind, 'condition', l.condition, 'family', l.family, 'title', l.title, 'model', l.model, 'brand', l.brand, 'description', l.description, 'originProvince', l.origin_province, 'originCity', l.origin_city, 'sectorRows', l.sector_rows, 'specs', l.specs, 'used', l.used, 'terms', l.terms, 'priceMin', l.price_min, 'priceMax', l.price_max, 'leadTimeDays', l.lead_time_days, 'createdAt', l.created_at, 'updatedAt', l.updated_at, 'publishedAt', l.published_at, 'expiresAt', l.expires_at, 'originVerifiedUntil', l.origin_verified_until),
    'supplier', json_build_object('id', o.id, 'name', o.name, 'province', o.province, 'city', o.city, 'creditCode', o.credit_code, 'trust', o.trust, 'trustUntil', o.trust_until, 'frozen', o.frozen, 'demo', o.demo, 'createdAt', o.created_at),
    'marks', (
      select json_agg(json_build_object(
        'kind', m.kind, 'state', m.state, 'evidence', m.evidence, 'date', m.date
      ) order by m.kind)
      from marks m where m.listing_id = l.id
    ),
    'claimed', exists (select from catalogue_marks c where c.listing_id = l.id)
  ) as hit
  from listings l join organisations o on o.id = l.organisation_id
  where l.status = 'published' and l.id = any($1::text[]);

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
select json_build_object(
    'listing', json_build_object('id', l.id, 'organisationId', l.organisation_id, 'status', l.status, 'version', l.version, 'kind', l.kind, 'condition', l.condition, 'family', l.family, 'title', l.title, 'model', l.model, 'brand', l.brand, 'description', l.description, 'originProvince', l.origin_province, 'originCity', l.origin_city, 'sectorRows', l.sector_rows, 'specs', l.specs, 'used', l.used, 'terms', l.terms, 'priceMin', l.price_min, 'priceMax', l.price_max, 'leadTimeDays', l.lead_time_days, 'createdAt', l.created_at, 'updatedAt', l.updated_at, 'publishedAt', l.published_at, 'expiresAt', l.expires_at, 'originVerifiedUntil', l.origin_verified_until),
    'supplier', json_build_object('id', o.id, 'name', o.name, 'province', o.province, 'city', o.city, 'creditCode', o.credit_code, 'trust', o.trust, 'trustUntil', o.trust_until, 'frozen', o.frozen, 'demo', o.demo, 'createdAt', o.created_at),
    'marks', (
      select json_agg(json_build_object(
        'kind', m.kind, 'state', m.state, 'evidence', m.evidence, 'date', m.date
      ) order by m.kind)
      from marks m where m.listing_id = l.id
    ),
    'claimed', exists (select from catalogue_marks c where c.listing_id = l.id)
  ) as hit
  from listings l join organisations o on o.id = l.organisation_id
  where l.status = 'published' and l.id = any($1::text[]);
