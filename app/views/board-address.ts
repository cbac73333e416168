/** Which screen of a board an address names, and whether it stays there; the first where it names none. */
export function boardAddress(url: string, screens: number): { at: number; stays: boolean } {
  const params = new URL(url).searchParams;
  const asked = Number(params.get("screen") ?? 1);
  const at = Number.isInteger(asked) && asked >= 1 && asked <= screens ? asked - 1 : 0;
  return { at, stays: params.get("stay") === "1" };
}
