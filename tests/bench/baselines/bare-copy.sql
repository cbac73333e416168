-- Three statements, sent one after another; only the last is timed. <columns> and <file> are filled in by the bench:
-- the columns of a finished document, and a file in the folder of the server, so that nothing but the COPY is measured.
create table bare (like search_documents);
copy search_documents (<columns>) to '<file>';
copy bare (<columns>) from '<file>';
