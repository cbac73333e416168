const icons = {
  ok: { width: 16, height: 16 },
  no: { width: 16, height: 16 },
  unk: { width: 16, height: 16 },
  x: { width: 10, height: 10 },
  find: { width: 16, height: 16 },
  joint: { width: 28, height: 22 },
} as const;

export type IconName = keyof typeof icons;

/** One symbol of the sprite, never read aloud: words stand beside it. */
export function Icon({ name, scale = 1 }: { name: IconName; scale?: number }) {
  const { width, height } = icons[name];
  return (
    <svg width={width * scale} height={height * scale} aria-hidden="true" focusable="false">
      <use href={`#i-${name}`} />
    </svg>
  );
}

/** All shapes, once per page; verdicts differ by shape before they differ by colour. */
export function IconSprite() {
  return (
    <svg className="sprite" aria-hidden="true" focusable="false">
      <symbol id="i-ok" viewBox="0 0 16 16">
        <circle cx="8" cy="8" r="7.5" fill="currentColor" />
        <path d="M4.4 8.3l2.5 2.5 4.8-5.4" fill="none" stroke="#fff" strokeWidth="1.9" />
      </symbol>
      <symbol id="i-no" viewBox="0 0 16 16">
        <path d="M1 1h14v14H1z" fill="currentColor" />
        <path d="M4.7 4.7l6.6 6.6m0-6.6l-6.6 6.6" stroke="#fff" strokeWidth="1.9" />
      </symbol>
      <symbol id="i-unk" viewBox="0 0 16 16">
        <circle
          cx="8"
          cy="8"
          r="7"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeDasharray="2.4 2"
        />
        <path
          d="M6.1 6.5c.1-1.2.9-1.9 2-1.9s1.9.7 1.9 1.7c0 1.4-1.9 1.5-1.9 3M8 10.6v1.3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        />
      </symbol>
      <symbol id="i-x" viewBox="0 0 10 10">
        <path d="M1 1l8 8m0-8L1 9" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="i-find" viewBox="0 0 16 16">
        <circle cx="6.8" cy="6.8" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.7" />
        <path d="M10.4 10.4l4.4 4.4" stroke="currentColor" strokeWidth="1.9" />
      </symbol>
      <symbol id="i-joint" viewBox="0 0 28 22">
        <path d="M1 2h10v6h6v6h-6v6H1z" fill="currentColor" />
        <path d="M27 2H13v4h6.2v10H13v4h14z" fill="none" stroke="currentColor" strokeWidth="2" />
      </symbol>
    </svg>
  );
}
