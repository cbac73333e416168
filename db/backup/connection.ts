import postgres, { type Sql } from "postgres";

/** A connection of the owner without a limit on time, on which values have one form as text. */
export function connectPlainly(url: string, name: "backup" | "restore", max: number): Sql {
  return postgres(url, {
    max,
    onnotice: () => {},
    connection: {
      application_name: `duijie ${name}`,
      statement_timeout: 0,
      TimeZone: "UTC",
      DateStyle: "ISO, YMD",
      IntervalStyle: "postgres",
      extra_float_digits: 1,
    },
  });
}
