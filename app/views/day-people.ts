import { pageOfAll } from "#app/domain/shared/page.ts";
import { pageAsked } from "./page-number.ts";

export interface DayPerson {
  readonly participationId: string;
  readonly attendeeId: string;
  readonly name: string;
  readonly organisation: string;
  /** 03-01 14:07 1号台; empty before. */
  readonly came: string;
  readonly pass: boolean;
}

const perPage = 50;
const shows = ["all", "absent", "present"] as const;
type Show = (typeof shows)[number];
const showLabels: Record<Show, string> = { all: "全部", absent: "未签到", present: "已签到" };

/** Who of those expected is looked at: from the address. */
export function readPeopleQuestion(params: URLSearchParams) {
  return {
    show: shows.find((each) => each === params.get("show")) ?? "all",
    q: (params.get("q") ?? "").trim().slice(0, 60),
    page: pageAsked(params),
  };
}
type PeopleQuestion = ReturnType<typeof readPeopleQuestion>;

/** One page of the people that are asked for, with the ways to the others. path: of the page of the day. */
export function dayPeople(people: readonly DayPerson[], asked: PeopleQuestion, path: string) {
  const named = people.filter(({ name, organisation }) =>
    `${name} ${organisation}`.toLowerCase().includes(asked.q.toLowerCase()),
  );
  const isIn = (show: Show) =>
    named.filter(({ came }) => show === "all" || (came === "") === (show === "absent"));
  const address = (show: Show, page: number) => {
    const params = new URLSearchParams({
      ...(show !== "all" && { show }),
      ...(asked.q !== "" && { q: asked.q }),
      ...(page > 1 && { page: String(page) }),
    }).toString();
    return `${path}${params && `?${params}`}#people`;
  };
  const { rows, page, pages } = pageOfAll(isIn(asked.show), { page: asked.page, perPage });
  return {
    path,
    q: asked.q,
    show: asked.show,
    all: people.length,
    tabs: shows.map((show) => ({
      name: showLabels[show],
      to: address(show, 1),
      count: isIn(show).length,
      current: show === asked.show,
    })),
    rows,
    page,
    pages,
    pagePaths: Array.from({ length: pages }, (_, n) => address(asked.show, n + 1)),
  };
}
export type DayPeopleView = ReturnType<typeof dayPeople>;
