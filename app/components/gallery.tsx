import type { Gallery as GalleryView } from "#app/views/attachment-view.ts";

/** A posting's pictures, the cover large, each leading to its full size; then its documents. */
export function Gallery({ pictures, documents }: GalleryView) {
  const [cover, ...more] = pictures;
  if (!cover && documents.length === 0) return null;
  return (
    <div className="gallery stack">
      {cover && (
        <figure>
          <a href={cover.full}>
            <img {...cover.page} alt={cover.text} decoding="async" />
          </a>
          {cover.caption && <figcaption>{cover.caption}</figcaption>}
        </figure>
      )}
      {more.length > 0 && (
        <ul className="thumbs" aria-label="更多图片">
          {more.map(({ id, full, thumb, text, caption }) => (
            <li key={id}>
              <a href={full}>
                <img {...thumb} alt={text} loading="lazy" decoding="async" />
                {caption && <span aria-hidden="true">{caption}</span>}
              </a>
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <ul className="list documents" aria-label="资料">
          {documents.map(({ id, href, name, size }) => (
            <li key={id}>
              <a href={href}>{name}</a>
              <span className="meta">PDF {size}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
