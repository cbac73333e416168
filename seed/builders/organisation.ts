import type { Organisation } from "#app/domain/people/organisation.ts";

/** A reviewed company from 湖北: it publishes without waiting for a reviewer. */
export function anOrganisation(said: Partial<Organisation> = {}): Organisation {
  return {
    id: "2spp22er22",
    name: "示例压缩机厂",
    creditCode: null,
    place: { province: "湖北", city: null },
    trust: "reviewed",
    trustUntil: null,
    frozen: false,
    demo: true,
    ...said,
  };
}
