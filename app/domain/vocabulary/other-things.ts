/** What a machine's name is followed by when the thing meant is not the machine but something for it or done to it. */

/** Directly behind the name. */
const owned =
  /^(?:\s*[上里内中](?:使?用)?的|\s*专?用(?![于途电水气汽])|[\u4e00-\u9fff]{0,2}?(?:配件|备件|附件|零部件|零件|部件|耗材|易损件|滤芯|滤清器|润滑油|模具|刀具|刀片|夹具|检测台|测试台|试验台|控制器|控制柜|变频器|余热回收|外壳|电瓶|蓄电池|充电器|遥控器|密封圈|油封|皮带轮|滤网|护罩|防护罩|隔音罩|消声器|充电桩|操作台|仪表|说明书|图纸|壳体|叶轮|轴承|密封件|铁芯|线圈|传感器|培训|操作工))/;
/** Behind a blank, alone: 空压机 配件. In 打标机 轴承打标 the machine marks bearings. */
const apart =
  /^[\u4e00-\u9fff]{0,2}(?:配件|备件|附件|零部件|零件|部件|耗材|易损件|滤芯|滤清器|润滑油|模具|刀具|刀片|夹具|培训|操作工|维修|出租|租赁)$/;
/** At the end of the word that the name begins: 车床三爪卡盘, 冷却塔循环水处理药剂. */
const part =
  /(?:配件|备件|附件|零部件|零件|部件|组件|耗材|易损件|机封|机械密封|除氧器|省煤器|消音器|卡盘|螺杆|料筒|喷嘴|喷枪|割嘴|焊枪|砂轮|滤袋|滤筒|布袋|填料|收水器|风叶|换热管|管束|板片|密封垫|垫片|炉排|阀门|电磁阀|气缸|油缸|活塞环?|缸套|转子|定子|绕组|[碳电]刷|衬板|锤头|颚板|筛网|托辊|胶辊|输送带|触摸屏|电路板|主板|驱动板|镜片|保护镜|导电嘴|焊丝|焊条|吸嘴|热场|坩埚|顶尖|刀架|油嘴|压力表|温度计|药剂|[^\s]剂|润滑油|液压油|机油|导热油|绝缘油|冷却液|切削液|清洗液|油漆|涂料|墨水|胶水|检测台|测试台|试验台|生产线|装配线|包装膜|打包带|标签纸?|原料)$/;
/** Directly behind the name, up to the end of the word. */
const service =
  /^(?:设备|机组)?(?:故障|专业|上门)?(?:维修|维护|保养|检修|修理|出租|租赁|回收|搬迁|移机|清洗|年检|培训|保险|运输|吊装)(?:保养|维护|服务|公司|业务|证)?$/;
/** Directly before the name. */
const serviceBefore = /(?:出租|求租|租赁|承租|维修|修理|保养|高价回收|专业回收|上门回收)$/;

/** The word that a name begins, up to the first blank, bracket, digit or mark. */
function rest(tail: string): string {
  return /^[\u4e00-\u9fff]*/.exec(tail)?.[0] ?? "";
}

/**
 * `before` and `tail` are what stands in the phrase on either side of a machine's name. Behind a blank a part is what
 * the machine makes: 双端面磨床 活塞环.
 */
export function isOtherThing(before: string, tail: string): boolean {
  const word = rest(tail);
  return (
    owned.test(tail) ||
    apart.test(rest(tail.trimStart())) ||
    part.test(word) ||
    service.test(word) ||
    serviceBefore.test(before.trimEnd())
  );
}

/** A word that names goods stands for them only where nothing of the same word follows: 变压器油 25号, 滤芯批发. */
const offered =
  /^(?:$|装置|设备$|系统$|机组$|批发|零售|销售|直销|供应|采购|现货|厂家|价格|报价|定制|加工|更换|维修|清洗|回收|出售|转让|套装|套件|总成|成套|生产厂|[一二两三四五六七八九十]|[各等共及和与])/;

/** Whether goods of notThis are what a phrase is about; 石灰石 in 石灰石矿山 is not. */
export function isAboutGoods(tail: string): boolean {
  return offered.test(rest(tail));
}
