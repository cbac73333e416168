/** The list of all equipment families. */
export const familyIndex = "/equipment/families";

export function familyPath(code: string): string {
  return `${familyIndex}/${code}`;
}

/** Where a browsing group stands open in the list. */
export function groupPath(name: string): string {
  const group = encodeURIComponent(name);
  return `${familyIndex}?open=${group}#${group}`;
}

export function equipmentOfFamily(code: string): string {
  return `/equipment?family=${code}`;
}

export function needsOfFamily(code: string): string {
  return `/needs?family=${code}`;
}
