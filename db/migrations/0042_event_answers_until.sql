ALTER TABLE "match_events" ADD COLUMN "answers_until" timestamp with time zone;--> statement-breakpoint
-- Plans that are published keep the deadline that was reckoned from the last change of their event.
UPDATE match_events e
SET answers_until = least(
  s.begins,
  greatest(
    (((s.begins AT TIME ZONE 'Asia/Shanghai')::date - 1) + time '18:00') AT TIME ZONE 'Asia/Shanghai',
    e.updated_at + interval '12 hours'
  )
)
FROM (
  SELECT id, min((session ->> 'day' || ' ' || replace(session ->> 'from', '：', ':'))::timestamp AT TIME ZONE 'Asia/Shanghai') AS begins
  FROM match_events CROSS JOIN LATERAL jsonb_array_elements(content -> 'sessions') session
  GROUP BY id
) s
WHERE s.id = e.id AND e.state IN ('scheduled', 'running', 'finished');
