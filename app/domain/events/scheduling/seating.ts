import type { Meeting } from "../instance.ts";
import type { Board } from "./board.ts";

/**
 * The meetings of a board with their tables: whoever of the supplier stays in an area stays at the table where possible.
 * In the order of their starts a free table is always left, because no moment holds more meetings than tables.
 */
export function seatedMeetings(board: Board): Meeting[] {
  const { grid } = board;
  const { instance, candidates, timeline, personIds } = grid;
  const taken = new Set<string>();
  const take = (table: number, slot: number) => {
    for (const other of timeline.clashing[slot]!) taken.add(`${table} ${other}`);
  };
  for (const { table, slot } of grid.fixed) take(table, slot);
  const lastTable = new Map<string, number>();
  const seated: Meeting[] = [];
  const seat = (candidate: number, table: number) => {
    const slot = board.slotOf[candidate]!;
    const { buyer, supplier } = candidates[candidate]!;
    const [buyerPerson, supplierPerson] = [
      board.buyerPersonOf[candidate]!,
      board.supplierPersonOf[candidate]!,
    ];
    take(table, slot);
    lastTable.set(`${board.areaOf[candidate]!} ${supplierPerson}`, table);
    seated.push({
      buyerId: instance.participants[buyer]!.id,
      supplierId: instance.participants[supplier]!.id,
      slotId: instance.slots[slot]!.id,
      tableId: instance.tables[table]!.id,
      peopleIds: [personIds[buyerPerson]!, personIds[supplierPerson]!],
      state: "draft",
    });
  };
  const held = candidates.map((_, index) => index).filter((index) => board.slotOf[index]! >= 0);
  const startOf = (candidate: number) => timeline.starts[board.slotOf[candidate]!]!;
  for (const start of [...new Set(held.map(startOf))].sort((a, b) => a - b)) {
    const starting = held.filter((candidate) => startOf(candidate) === start);
    const waiting = starting.filter((candidate) => {
      const slot = board.slotOf[candidate]!;
      const usual = lastTable.get(
        `${board.areaOf[candidate]!} ${board.supplierPersonOf[candidate]!}`,
      );
      if (usual === undefined || taken.has(`${usual} ${slot}`)) return true;
      seat(candidate, usual);
      return false;
    });
    for (const candidate of waiting) {
      const slot = board.slotOf[candidate]!;
      const { tables } = grid.areas[board.areaOf[candidate]!]!;
      const table = tables.find((each) => !taken.has(`${each} ${slot}`));
      if (table === undefined) throw new Error("More meetings than tables at one moment");
      seat(candidate, table);
    }
  }
  return [...instance.fixed, ...seated];
}
