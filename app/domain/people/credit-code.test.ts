import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  creditCheck,
  organisationCheck,
  organisationCodeFits,
  parseCreditCode,
  tidyCreditCode,
} from "./credit-code.ts";

/** Worked by hand from the tables of GB 32100-2015 and GB 11714-1997; no company's. */
const made = "91420100MA0000000J";

const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const digits = alphabet.slice(0, 10);
const word = (signs: string[], length: number) =>
  fc
    .array(fc.constantFrom(...signs), { minLength: length, maxLength: length })
    .map((chosen) => chosen.join(""));

/** Any code that the standard allows. */
const anyCode = fc
  .tuple(word(alphabet, 2), word(digits, 6), word(alphabet, 8))
  .map(([authority, division, inner]) => {
    const body = authority + division + inner + organisationCheck(inner);
    return body + creditCheck(body);
  });

const refusalOf = (text: string) => {
  const parsed = parseCreditCode(text);
  return parsed.ok ? null : parsed.error;
};

describe("check characters", () => {
  test("of the credit code, by the sum of the standard", () => {
    // 9×1+1×3+4×9+2×27+0+1×(3^5 mod 31)+0+0+M(21)×(3^8 mod 31)+A(10)×(3^9 mod 31)
    const sum =
      9 * 1 + 1 * 3 + 4 * 9 + 2 * 27 + 1 * (243 % 31) + 21 * (6561 % 31) + 10 * (19683 % 31);
    expect(creditCheck("91420100MA0000000")).toBe(alphabet[(31 - (sum % 31)) % 31]);
  });

  test("of the organisation code, by the example of its standard", () => {
    // GB 11714-1997 works D2143569 out to X: 13×3+2×7+1×9+4×10+3×5+5×8+6×4+9×2 = 199, 199 mod 11 = 1.
    expect(organisationCheck("D2143569")).toBe("X");
  });
});

describe("a code", () => {
  test("is read as it is kept, however it was written", () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const wide = [...code].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        for (const written of [
          code,
          code.toLowerCase(),
          wide.join(""),
          ` ${code.slice(0, 8)} ${code.slice(8)}\u3000`,
          `${code.slice(0, 2)}-${code.slice(2)}`,
        ])
          expect(parseCreditCode(written)).toEqual({ ok: true, value: code });
        expect(organisationCodeFits(code)).toBe(true);
      }),
    );
  });

  test("with one sign changed, or two neighbours swapped, is refused", () => {
    fc.assert(
      fc.property(
        anyCode,
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...alphabet),
        (code, place, sign) => {
          const changed = code.slice(0, place) + sign + code.slice(place + 1);
          expect(parseCreditCode(changed).ok).toBe(changed === code);
          const [a, b] = [code[place], code[place + 1] ?? ""];
          const swapped = code.slice(0, place) + b + a + code.slice(place + 2);
          expect(parseCreditCode(swapped).ok).toBe(swapped === code);
        },
      ),
    );
  });

  test.each([
    ["", "请填写统一社会信用代码"],
    ["91420100MA000000", "统一社会信用代码是 18 位，现在是 16 位"],
    ["91420100MAO000000J", "第 11 位“O”不会出现在代码中，是否应为“0”"],
    ["914201V0MA0000000J", "第 7 位“V”不会出现在代码中"],
    ["914201*0MA0000000J", "第 7 位“*”不会出现在代码中"],
    ["9142A100MA0000000J", "第 5 位“A”应为数字：第 3–8 位是行政区划"],
  ])("%j is refused with what is wrong", (text, words) => {
    expect(refusalOf(text)).toContain(words);
  });

  test("with a wrong last sign is refused for that", () => {
    const right = made.slice(0, 17) + creditCheck(made);
    expect(parseCreditCode(right).ok).toBe(true);
    const wrong = right.slice(0, 17) + (right[17] === "0" ? "1" : "0");
    expect(refusalOf(wrong)).toContain("校验码不符");
  });

  test("may hold an organisation code that does not fit: that is for a reviewer to see", () => {
    const inner = "MA000000";
    const wrong = organisationCheck(inner) === "0" ? "1" : "0";
    const body = `91420100${inner}${wrong}`;
    const code = body + creditCheck(body);
    expect(parseCreditCode(code).ok).toBe(true);
    expect(organisationCodeFits(code)).toBe(false);
  });
});

test("any text gets an answer, and what is read stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const parsed = parseCreditCode(text);
      if (parsed.ok) expect(tidyCreditCode(parsed.value)).toBe(parsed.value);
      else expect(parsed.error).not.toBe("");
    }),
  );
});
