import { zoneProblems, type Featured } from "#app/domain/events/host-zone.ts";
import { ok, refuse } from "#app/domain/shared/result.ts";
import { takeOwn } from "./own-organisation.ts";
import { verb } from "./verb.ts";
import { featuredTitles, zoneMembers } from "./zone-members.ts";

interface ZoneSaving {
  /** The version from which the form started; 0 for a zone that was never edited. */
  readonly version: number;
  readonly about: string;
  readonly featured: readonly Featured[];
}

/**
 * Says what a host shows on its own page. Only published postings of members are taken; what was one and is not any
 * more falls out, and anything else is as unknown as a random id.
 */
export const saveZone = verb<ZoneSaving, null>({
  name: "save-zone",
  access: "editor",
  subject: () => "",
  async run(context, { version, about, featured }) {
    const { store } = context;
    const own = await takeOwn(context);
    if (!own.ok) return own;
    const hostId = own.value.id;
    const before = await store.hostZones.of(hostId);
    const members = await zoneMembers(store, await store.matchEvents.ofHost(hostId));
    const shown = await featuredTitles(store, featured, members);
    const known = new Set([...shown, ...(before?.featured ?? [])].map(nameOf));
    if (featured.some((each) => !known.has(nameOf(each)))) return refuse({ code: "not_found" });
    const kept = shown.map(({ kind, id }) => ({ kind, id }));
    const problems = zoneProblems({ about, featured: kept });
    if (problems.length > 0) return refuse({ code: "invalid", problems });
    if (!(await store.hostZones.save({ hostId, about, featured: kept, version: version + 1 })))
      return refuse({ code: "conflict", message: "别人刚刚修改过专区，请看过新的内容再保存。" });
    return ok(null);
  },
});

const nameOf = ({ kind, id }: Featured) => `${kind} ${id}`;
