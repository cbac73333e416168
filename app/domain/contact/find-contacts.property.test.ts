import fc from "fast-check";
import { expect, test } from "vitest";
import { contactIn, withoutContacts } from "../shared/contact-data.ts";
import { contactProblems } from "../shared/contact-problems.ts";
import { findContacts } from "./find-contacts.ts";

/** Pieces of which disguised contact data are made, in any order. */
const piece = fc.constantFrom(
  ..."0123456789oOlI一三八零幺①❶³衣微信威v@.点-·/ \n（）：，▇",
  ..."138 1234 5678|微信|扣扣|QQ|加v|号|com|.com|艾特| at | dot |www.|http://|电话|转|中间|然后".split(
    "|",
  ),
  ..."😀|❤|1️⃣|GB/T|证书号|kW|mm|元|a|zhang_88|027|400|+86|倒着读|163".split("|"),
);
const brew = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);

test("spans lie in the text, in order, and quote it", () => {
  fc.assert(
    fc.property(brew, (text) => {
      let end = 0;
      for (const { from, to, piece } of findContacts(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(text.slice(from, to)).toBe(piece);
        end = to;
      }
    }),
    { numRuns: 2000 },
  );
});

test("nothing is left after the contacts are taken out, and taking out twice changes nothing", () => {
  fc.assert(
    fc.property(brew, (text) => {
      const rest = withoutContacts(text);
      expect(contactIn(rest)).toBeNull();
      expect(withoutContacts(rest)).toBe(rest);
      if (contactIn(text) === null) expect(rest).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test("a field is refused exactly when it holds a contact, with every piece marked", () => {
  fc.assert(
    fc.property(brew, (text) => {
      const [problem, ...more] = contactProblems({ title: text, model: "YE4-315L1-4" });
      expect(more).toEqual([]);
      expect(problem?.findings ?? []).toEqual(findContacts(text));
      if (problem) {
        expect(problem.field).toBe("title");
        expect(problem.message).toContain(`“${problem.findings[0]!.piece}”`);
      }
    }),
    { numRuns: 500 },
  );
});

test("the message names the piece, its place and what to do", () => {
  const [problem] = contactProblems({ description: "😀 加威信：zhang_88 详谈" });
  expect(problem).toMatchObject({
    field: "description",
    message:
      "请删去联系方式“威信：zhang_88”（第 4–14 字，微信号：“威信”后面的账号）：双方同意对接后，联系名片互相可见",
  });
});
