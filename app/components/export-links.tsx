interface ExportLinksProps {
  /** Address of the export without its format. */
  to: string;
  label?: string;
}

/** One list as a file: for Excel and WPS, or as .csv. */
export function ExportLinks({ to, label = "导出" }: ExportLinksProps) {
  const address = (format: string) => `${to}${to.includes("?") ? "&" : "?"}format=${format}`;
  return (
    <span className="export-links">
      {label}
      {(["xlsx", "csv"] as const).map((format) => (
        <a key={format} href={address(format)} download>
          .{format}
        </a>
      ))}
    </span>
  );
}
