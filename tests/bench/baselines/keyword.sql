-- One plain query for a result page: words over title and description by ILIKE, the same filters, the newest twenty,
-- and the counts of all facets by GROUPING SETS.
-- $1 words as typed, $2 origins, $3 conditions, $4 sector rows, $5 families (null: not filtered), $6 highest price in 分
with found as materialized (
  select id, family, origin_province, condition, kind, sector_rows, updated_at
  from listings
  where status = 'published'
    and (title || ' ' || description) ilike '%' || $1 || '%'
    and ($2::text[] is null or origin_province = any($2::text[]))
    and ($3::text[] is null or condition::text = any($3::text[]))
    and ($4::text[] is null or sector_rows && $4::text[])
    and ($5::text[] is null or family = any($5::text[]))
    and ($6::bigint is null or price_min <= $6::bigint)
)
select json_build_object(
  'total', (select count(*) from found),
  'ids', (select json_agg(id) from (select id from found order by updated_at desc, id limit 20) page),
  'facets', (
    select json_agg(counts) from (
      select family, origin_province, condition, kind, null as sector, count(*)
      from found group by grouping sets ((family), (origin_province), (condition), (kind))
      union all
      select null, null, null, null, sector, count(*)
      from found cross join lateral unnest(sector_rows) as sector group by sector
    ) counts
  )
) as answer
