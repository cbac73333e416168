import type { AttributeDefinition } from "#app/domain/vocabulary/vocabulary.ts";
import { choice, filter, quantity, text } from "./terms.ts";

export const coating: readonly AttributeDefinition[] = [
  quantity(
    "lineSpeed",
    "线速度",
    "speed",
    "m/min mm/min mm/s m/s",
    "more",
    "输送速度 链速 悬挂链速度 传送速度 带速 网带速度 走带速度 运行速度",
    filter,
  ),
  choice(
    "coatingProcess",
    "涂装工艺",
    "粉末喷涂 液体喷涂 电泳 水性漆喷涂 热喷涂 UV喷涂",
    "喷涂方式 涂料类型 喷涂工艺 涂装方式",
    filter,
  ),
  text("workpieceSize", "工件尺寸", "最大工件尺寸 适用工件尺寸 工件范围 最大工件 适用工件"),
  quantity(
    "coatingThickness",
    "涂层厚度",
    "length",
    "um mm",
    "fit",
    "膜厚 漆膜厚度 涂膜厚度 镀层厚度",
  ),
  quantity(
    "transferEfficiency",
    "上漆率",
    "percentage",
    "%",
    "more",
    "上粉率 涂料利用率 涂着效率 一次上粉率 涂料传递效率",
  ),
  quantity("sprayGuns", "喷枪数", "count", "pcs", "more", "喷枪数量 自动喷枪数量 喷枪"),
  quantity(
    "chamberVolume",
    "工作室容积",
    "volume",
    "L m3",
    "more",
    "容积 内容积 有效容积 箱体容积 箱内容积 工作室容量 内箱容积 烘箱容积",
    filter,
  ),
];
