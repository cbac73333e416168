import { expect, test } from "vitest";
import { behindName, offerOf } from "./offer-kind.ts";

/** What stands behind a machine's name, by the name's length. */
const behind = (name: string, tail: string) =>
  behindName(`${name}${tail}`, { to: name.length })?.offers ?? null;

test.each([
  ["螺杆空压机", "节能款"],
  ["螺杆空压机", "带储气罐"],
  ["螺杆空压机", "免维护"],
  ["螺杆空压机", "无油"],
  ["电动叉车", "锂电款"],
  ["激光切割机", "送货上门"],
  ["冷水机组", "满液式"],
  ["冷水机组", "主机"],
  ["立式加工中心", "高速型"],
  ["注塑机", "伺服节能"],
  ["注塑机", "配模具"],
  ["破碎机", "及配件"],
  ["燃气锅炉", "低氮"],
  ["干式变压器", "带外壳"],
  ["反应釜", "不锈钢"],
  ["数控折弯机", "带后挡料"],
  ["破碎机", "双转子"],
  ["压片机", "送货上门可试机"],
  ["数控车床", "四轴"],
  ["磨床", "双砂轮"],
  ["加工中心", "带转盘"],
])("%s%s is the machine still", (name, tail) => {
  expect(behind(name, tail)).toBeNull();
});

test.each([
  ["螺杆空压机", "主机", "spare-part"],
  ["螺杆空压机", "油气分离滤芯", "spare-part"],
  ["钢化炉", "石英陶瓷辊", "spare-part"],
  ["冷水机组", "备件", "spare-part"],
  ["空压机", "专用油", "consumable"],
  ["抛丸机", "叶片、护板、履带配件", "spare-part"],
  ["注塑机", "维修", "service"],
  ["分切机", "圆刀、底刀", "spare-part"],
  ["贴标机", "剥标板", "spare-part"],
  ["复卷机", "打孔刀座", "spare-part"],
  ["电动叉车", "租赁", "service"],
  ["立式车床", "精度恢复", "service"],
  ["贴片机", "吸嘴", "spare-part"],
  ["慢走丝", "加工", "service"],
  ["前帮机", "爪子、束紧器", "spare-part"],
])("%s%s is %s", (name, tail, offers) => {
  expect(behind(name, tail)).toBe(offers);
});

test.each([
  ["板式换热器 在线清洗", "machine"],
  ["螺杆空压机 免维护", "machine"],
  ["螺杆空压机 维修", "service"],
])("%s, a machine's title, offers a %s", (title, offers) => {
  expect(offerOf(title, "equipment", true).offers).toBe(offers);
});
