/** Words that stand in every posting or only join others; asked alone they mean everything. */
export const stopWords: ReadonlySet<string> = new Set(
  `的 了 和 与 及 或 在 是 为 等 从 对 把 被 将 以 由 向 于 就 都 也 还 又 再 很 更 最 不 没 有 无 可 能 会 要 想 请 给 用 做 让 到 之 其 此 该 各 每 某
   并 且 但 而 则 若 如 因 所 以及 以上 以下 左右 大约 约 一个 一种 这 那 我 我们 你 你们 他 它 本 贵 我司 我厂 本厂 本公司 公司 厂家 厂
   设备 机器 机械设备 产品 型号 品牌 规格 参数 求购 采购 购买 购置 需要 需求 需 想要 求 找 寻 寻找 供应 出售 销售 提供 推荐 哪家 哪里 什么 怎么 多少 价格 报价 询价
   一台 两台 几台 台 套 个 只 件 批 换 更换 替换 换成 改 改成 改为 改造 更新 升级 淘汰 老旧 旧 老 现有 原有 原 新 进行 实现 采用 使用 用于 适用 适用于 满足 要求 支持 具有 能够 可以
   a an and for in of on or the to with`
    .trim()
    .split(/\s+/),
);
