/** Stands wherever something of an invented catalogue is shown. */
export function InventedNote() {
  return (
    <p className="told open invented" role="note">
      示例目录：条目、编号和参数全部为演示而虚构，不是任何官方目录。
    </p>
  );
}
