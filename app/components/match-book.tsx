import { Link } from "@remix-run/react";
import type {
  BookMeeting,
  BookPage,
  BookPosting,
  BookView,
  ContentsLine,
} from "#app/views/match-book.ts";
import { PrintButton } from "./print-button.tsx";
import { QrCode } from "./qr-code.tsx";

/** 对接手册: sheets of A4, on screen one below the other. */
export function MatchBook({ book }: { book: BookView }) {
  const { title, subtitle, back, pages } = book;
  return (
    <main className="book" id="main">
      <nav className="book-bar no-print" aria-label="手册">
        <Link to={back}>返回</Link>
        <span className="quiet">共 {pages.length} 页，A4</span>
        <PrintButton />
      </nav>
      {pages.map((page, n) => (
        <section
          key={n}
          id={`page-${n + 1}`}
          className={`book-page is-${page.kind}`}
          aria-label={`第 ${n + 1} 页`}
        >
          <Sheet page={page} book={book} />
          <footer>
            <span>
              {title}　{subtitle}
            </span>
            <span>
              {n + 1} / {pages.length}
            </span>
          </footer>
        </section>
      ))}
    </main>
  );
}

function Sheet({ page, book }: { page: BookPage; book: BookView }) {
  switch (page.kind) {
    case "cover":
      return <Cover book={book} facts={page.facts} />;
    case "schedule":
      return <Schedule meetings={page.meetings} />;
    case "meetings":
      return page.meetings.map((meeting) => <Entry key={meeting.id} meeting={meeting} />);
    case "contents":
      return <Contents lines={page.lines} />;
    case "participant":
      return <Participant page={page} />;
  }
}

interface CoverProps {
  book: BookView;
  facts: readonly (readonly [name: string, value: string])[];
}

function Cover({ book, facts }: CoverProps) {
  return (
    <>
      <p className="kicker">对接手册</p>
      <h1>{book.title}</h1>
      {book.demo && <p>示例：企业、设备和需求均为虚构。</p>}
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="book-note">
        手册不含联系方式。人员姓名只在双方都接受洽谈后出现在各自的手册里。扫二维码看供给或需求的完整内容。
      </p>
    </>
  );
}

function Schedule({ meetings }: { meetings: readonly BookMeeting[] }) {
  return (
    <>
      <h2>日程与目录</h2>
      {meetings.length === 0 && <p>没有排定的洽谈。</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">时间</th>
            <th scope="col">桌位</th>
            <th scope="col">企业</th>
            <th scope="col">我方</th>
            <th scope="col">页</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting, n) => (
            <tr key={meeting.id}>
              <td>
                {meeting.day !== meetings[n - 1]?.day && <small>{meeting.day}</small>}{" "}
                {meeting.time}
              </td>
              <td>{meeting.table}</td>
              <th scope="row">{meeting.name}</th>
              <td>{meeting.ours}</td>
              <td className="book-n">
                <PageLink page={meeting.page} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A meeting on a third of a sheet: when and where, who, why, and the code that leads to it. */
function Entry({ meeting }: { meeting: BookMeeting }) {
  const { theirPosting: theirs } = meeting;
  return (
    <article className="book-entry">
      <div className="book-when">
        <small>{meeting.day}</small>
        <strong>{meeting.time}</strong>
        <span>{meeting.table}</span>
        {meeting.ours && <small>我方：{meeting.ours}</small>}
      </div>
      <div className="book-what">
        <h3>
          {meeting.name} <small>{meeting.place}</small>
        </h3>
        {meeting.theirs.length > 0 && <p>到场：{meeting.theirs.join("；")}</p>}
        {theirs && (
          <p className="book-two">
            <b>对方带来</b> <a href={theirs.address}>{theirs.title}</a>
          </p>
        )}
        {meeting.ourPosting && (
          <p className="book-two">
            <b>对应我方</b> {meeting.ourPosting}
          </p>
        )}
        <p className="book-two">
          <b>为何匹配</b> {meeting.tier}
        </p>
        <ul>
          {meeting.lines.map((line) => (
            <li key={line} className="book-two">
              {line}
            </li>
          ))}
        </ul>
        <p className="book-write">记录</p>
      </div>
      {theirs && <Code posting={theirs} />}
    </article>
  );
}

function Code({ posting }: { posting: BookPosting }) {
  return (
    <div className="book-code">
      <QrCode text={posting.address} title={`二维码：${posting.title}`} />
      <small>{posting.id}</small>
    </div>
  );
}

/** On paper a number, on screen the way there. */
function PageLink({ page, words = String(page) }: { page: number; words?: string }) {
  return (
    <a href={`#page-${page}`} aria-label={`第 ${page} 页`}>
      {words}
    </a>
  );
}

function Contents({ lines }: { lines: readonly ContentsLine[] }) {
  return (
    <>
      <h2>目录</h2>
      <ol>
        {lines.map(({ id, name, about, page }) => (
          <li key={id}>
            <span>{name}</span>
            <small>{about}</small>
            <b>
              <PageLink page={page} />
            </b>
          </li>
        ))}
      </ol>
    </>
  );
}

function Participant({ page }: { page: Extract<BookPage, { kind: "participant" }> }) {
  const { name, about, continued, postings, morePostings, meetings } = page;
  return (
    <>
      <header>
        <h2>
          {name}
          {continued && "（续）"}
        </h2>
        <span>{about}</span>
      </header>
      {postings.length > 0 && (
        <ul className="book-postings">
          {postings.map((posting) => (
            <li key={posting.id}>
              <Code posting={posting} />
              <a href={posting.address}>{posting.title}</a>
            </li>
          ))}
        </ul>
      )}
      {morePostings > 0 && <p>另带 {morePostings} 条，见平台。</p>}
      {meetings.map((meeting) => (
        <article key={meeting.id} className="book-row">
          <span>
            <strong>{meeting.time}</strong>
            <small>{meeting.table}</small>
          </span>
          <span>
            <b>{meeting.name}</b>
            <small className="book-two">
              {meeting.ourPosting &&
                `${meeting.ourPosting} ↔ ${meeting.theirPosting?.title ?? ""}：`}
              {[meeting.tier, ...meeting.lines].join("；")}
            </small>
          </span>
          <span className="book-n">
            {meeting.page > 0 && <PageLink page={meeting.page} words={`第 ${meeting.page} 页`} />}
          </span>
        </article>
      ))}
      {meetings.length === 0 && !continued && <p>没有排定的洽谈。</p>}
    </>
  );
}
