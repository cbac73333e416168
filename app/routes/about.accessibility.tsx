import type { MetaFunction } from "@remix-run/node";

export const meta: MetaFunction = () => [{ title: "无障碍说明 · 对接" }];

export default function AboutAccessibility() {
  return (
    <>
      <h1>无障碍说明</h1>
      <p>本站以 WCAG 2.2 AA 为目标，每个公开页面在提交前用 axe 自动检查。</p>
      <ul>
        <li>全部功能可只用键盘完成，焦点始终可见；按 Tab 的第一项是“跳到正文”</li>
        <li>判定和标识同时用形状、颜色和文字表示</li>
        <li>看、搜、发布、答复都不依赖脚本</li>
        <li>宽 320 像素时不需要左右滚动；宽表格在有名称的区域内滚动，可用键盘到达</li>
        <li>表单错误写在字段旁边，并在页首汇总，点一下到该字段</li>
      </ul>
      <p>还做不到的：匹配总表在窄屏上只显示判定符号，数值在下面各设备的逐项判定里。</p>
    </>
  );
}
