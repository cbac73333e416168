import type { Config } from "tailwindcss";

/**
 * Utilities by meaning. Values live once, as custom properties in app/styles/tokens.css; this file
 * only names them, so `bg-sheet` and a part's `var(--sheet)` cannot drift apart.
 */
const config: Config = {
  theme: {
    screens: { md: "48rem", lg: "64rem" },
    colors: {
      transparent: "transparent",
      current: "currentColor",
      ground: "var(--ground)",
      sheet: "var(--sheet)",
      sunk: "var(--sunk)",
      ink: { DEFAULT: "var(--ink)", 2: "var(--ink-2)", 3: "var(--ink-3)" },
      line: { DEFAULT: "var(--line)", 2: "var(--line-2)", ui: "var(--line-ui)" },
      accent: { DEFAULT: "var(--accent)", deep: "var(--accent-deep)", wash: "var(--accent-wash)" },
      "on-accent": "var(--on-accent)",
      hit: "var(--hit)",
      ok: { DEFAULT: "var(--ok)", wash: "var(--ok-wash)" },
      no: { DEFAULT: "var(--no)", wash: "var(--no-wash)" },
      unk: { DEFAULT: "var(--unk)", wash: "var(--unk-wash)" },
      mark: {
        hubei: "var(--m-hubei)",
        guangdong: "var(--m-guangdong)",
        chongqing: "var(--m-chongqing)",
        first: "var(--m-first)",
        e1: "var(--m-e1)",
        e2: "var(--m-e2)",
        e3: "var(--m-e3)",
        out: "var(--m-out)",
      },
    },
    fontFamily: { sans: "var(--sans)", model: "var(--model)" },
    fontSize: {
      micro: ["var(--t-micro)", { lineHeight: "var(--lh-data)" }],
      small: ["var(--t-small)", { lineHeight: "var(--lh-data)" }],
      body: ["var(--t-body)", { lineHeight: "var(--lh-text)" }],
      lead: ["var(--t-lead)", { lineHeight: "var(--lh-data)" }],
      head: ["var(--t-head)", { lineHeight: "var(--lh-head)" }],
      page: ["var(--t-page)", { lineHeight: "var(--lh-head)" }],
    },
    fontWeight: { normal: "400", bold: "var(--bold)" },
    spacing: {
      0: "0",
      px: "1px",
      1: "var(--s1)",
      2: "var(--s2)",
      3: "var(--s3)",
      4: "var(--s4)",
      5: "var(--s5)",
      6: "var(--s6)",
      7: "var(--s7)",
      row: "var(--row)",
      tap: "var(--tap)",
      gutter: "var(--gutter)",
    },
    borderRadius: { none: "0", DEFAULT: "var(--r)" },
    maxWidth: { wrap: "var(--wrap)", text: "var(--measure)", none: "none", full: "100%" },
  },
};

export default config;
