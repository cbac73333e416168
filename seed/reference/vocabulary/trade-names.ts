import type { FamilyCode, Synonym } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, narrower } from "./terms.ts";

/**
 * What sellers and workshops call machines besides the names of their entries: short forms, the process with a word
 * for the machine behind it, the build before the name.
 */
export const tradeNames: Readonly<Record<FamilyCode, readonly Synonym[]>> = {
  "permanent-magnet-motor": narrower(
    "磨机永磁直驱、球磨机永磁直驱、永磁直驱系统、永磁直驱装置、低速永磁直驱、低速直驱电机、低速大转矩电机、永磁滚筒电机、磨机直驱电机",
  ),
  "variable-frequency-drive": narrower(
    "调速柜、电机调速柜、变频控制柜、变频调速柜、变频调速控制柜、调速控制柜、变频启动柜、变频节能柜、一拖二变频柜",
  ),
  "soft-starter": narrower("软启柜、软起动柜、软启动控制柜、旁路软启动柜"),
  "screw-air-compressor": [
    ambiguous("永磁变频", "排气、公斤、气量、螺杆、空压、用气、产气、供气"),
    ambiguous("双级永磁变频", "kW、千瓦、排气、公斤、气量、PM"),
    ...narrower("永磁变频螺杆机、工频螺杆机、双级压缩螺杆机、低压螺杆机、激光专用空压机"),
  ],
  "adsorption-air-dryer": narrower(
    "鼓风热干燥机、鼓风热吸干机、鼓风再生干燥机、压缩热干燥机、压缩热吸干机、微热干燥机、微热吸干机、无热干燥机、组合干燥机、零气耗干燥机、模块吸干机",
  ),
  "vacuum-pump": narrower(
    "爪式干泵、爪式真空泵、螺杆干泵、干式螺杆泵机组、螺杆真空机组、罗茨真空机组、无油真空机组、抽真空机组",
  ),
  "maglev-blower": narrower(
    "磁浮风机、磁浮鼓风机、磁浮离心风机、磁浮高速离心风机、磁悬浮离心风机、磁浮透平风机、磁悬浮透平风机、磁浮透平、空浮风机、空气悬浮风机、气浮轴承鼓风机",
  ),
  "roots-blower": narrower("三叶罗茨、罗茨式鼓风机、低噪罗茨风机"),
  "industrial-fan": narrower("窑头风机、窑尾风机、高温循环风机、高温引风机、余热引风机"),
  "dry-type-transformer": narrower(
    "非包封干变、非包封变压器、敞开式干变、环氧浇注干变、环氧树脂干变、树脂绝缘干变",
  ),
  "oil-immersed-transformer": narrower("油浸变、全密封油变、油变压器"),
  "diesel-generator-set": narrower("柴发、柴发机组、高压柴发、应急柴发、静音柴发"),
  "thermal-oil-heater": narrower("油炉、热载体炉、有机热载体炉、燃气油炉、燃气导热油锅炉"),
  "steam-generator": narrower("贯流蒸汽机组、直流蒸汽机组、模块蒸汽机、蒸汽机组、免报检蒸汽机"),
  "plate-heat-exchanger": narrower("板换、可拆板换、垫片式板换、钎焊板换、换热板式机组"),
  "industrial-heat-pump": narrower(
    "高温水源热泵、余热热泵、水水热泵、废水源热泵、空气能热水机组、烘干热泵、高温烘干热泵、空气能烘干热泵、热泵烘干机组、热泵烘干主机、热泵热风机组、热泵热风机、空气源热泵烘干机组、高温空气源热泵烘干机组、工业热泵热风机组",
  ),
  "water-chiller": narrower(
    "冷冻水机组、冷冻水机、冰水机组、箱式冷水机、风冷箱式冷水机、水冷箱式冷水机",
  ),
  "cooling-tower": narrower("逆流塔、横流塔、凉水塔、方形冷却塔、圆形冷却塔"),
  "melting-furnace": narrower(
    "无芯感应炉、中频感应炉、感应熔化炉、感应电炉、熔化电炉、铸铁熔化炉、铸铁熔化电炉、中频熔化炉、一拖二中频炉、化铝炉、熔铜炉",
  ),
  "industrial-furnace": narrower("透热炉、中频透热炉、感应透热炉、锻造加热炉、棒料加热炉"),
  "swiss-type-lathe": narrower(
    "纵切机、纵切车床、数控纵切机、双主轴纵切机、瑞士型车床、瑞士车床、走心车床、走心式车床、导套式车床",
  ),
  "vertical-lathe": narrower(
    "立式数控车床、双柱立式车床、单柱立式车床、双柱立车、单柱立车、立式车磨",
  ),
  "deep-hole-drilling-machine": narrower(
    "枪钻机床、数控枪钻、卧式枪钻、枪钻铣复合机床、枪钻铣、三坐标枪钻、深孔枪钻、BTA深孔钻床、BTA钻床",
  ),
  "wire-cut-machine": narrower(
    "慢走丝、中走丝、快走丝、单向走丝线切割、往复走丝线切割、油浸慢走丝",
  ),
  "centreless-grinder": narrower("无心磨、精密无心磨、贯穿式无心磨、切入式无心磨、无心外圆磨"),
  "cylindrical-grinder": narrower("外圆磨、数控外圆磨、双顶尖外圆磨、端面外圆磨"),
  "surface-grinder": narrower("平磨、双端面磨、卧轴矩台磨、立轴圆台磨"),
  "internal-grinder": narrower("内圆磨、数控内圆磨、内孔磨床"),
  "boring-and-milling-machine": narrower("落地镗、卧式镗、卧镗、数控镗、镗铣加工中心"),
  "sawing-machine": narrower(
    "圆锯机、金属圆锯机、带锯床、双柱锯床、卧式锯床、棒料锯切机、送料锯床",
  ),
  "drilling-machine": narrower("摇臂钻、台钻、立钻、多轴钻"),
  "mechanical-press": [
    ambiguous("闭式双点", "吨、冲压、滑块、冲床、滑轨、滑台、离合器"),
    ...narrower("闭式双点压力机、闭式单点压力机、龙门冲床、高性能冲床、气动冲床、级进冲床"),
  ],
  "screw-press": narrower(
    "电动螺旋锤、螺旋锤、伺服直驱锻造机、直驱螺旋压力机、伺服螺旋压力机、红冲压力机、红冲机、程控螺旋压力机",
  ),
  "cold-header": narrower(
    "冷成型机、冷成形机、多工位冷成型机、多工位冷镦机、螺栓成型机、螺栓成形机、螺母成型机、螺栓机、打头机、四模四冲、二模二冲、一模二冲、六模六冲、四模五冲",
  ),
  "hot-forging-press": narrower("热镦锻机、热镦机、热镦成型机、热锻机"),
  "press-brake": narrower(
    "折弯中心、电液折弯机、油电混动折弯机、扭轴折弯机、纯电伺服折弯机、折边机",
  ),
  "levelling-machine": narrower(
    "整平机、零件整平机、零件校平机、零件矫平机、多辊校平机、平板机、多辊平板机、矫平机、板材矫平机",
  ),
  "laser-cutting-machine": narrower(
    "激光切割、激光下料机、光纤切管机、管材激光切割机、万瓦激光切割机、激光切管机、板管一体机",
  ),
  "shot-blasting-machine": narrower(
    "抛丸清理机、钢板抛丸预处理线、船板抛丸喷漆线、抛丸喷漆流水线、双钩抛丸机、履带抛丸机、吊钩抛丸机、滚筒抛丸机、抛砂机、打砂机",
  ),
  "injection-moulding-machine": narrower(
    "注射成型机、塑料注射机、塑料注射成型机、伺服注射机、大型注射机、二板机、二板式注塑机、两板式注塑机、全电机注塑机、塑机",
  ),
  "plastic-extruder": narrower(
    "双螺杆造粒机、双螺杆造粒线、单螺杆造粒机、平行双螺杆造粒线、同向双螺杆、同向双螺杆挤出机组、改性造粒线、改性造粒机、拉条造粒线、水下切粒机组、共混挤出机",
  ),
  "thermoforming-machine": [
    ambiguous("热成型机", "塑料、片材、餐盒、餐具、杯、PP、PET、PS、盖、吸塑、正负压"),
    ...narrower(
      "塑料热成型机、片材热成型机、餐盒热成型机、正负压热成型机、正负压成型机、三工位热成型机、四工位热成型机、杯热成型机、一次性杯热成型机、吸塑成型机、负压成型机",
    ),
  ],
  "blow-moulding-machine": narrower("中空成型机、中空吹塑机、中空机、双环桶吹塑机"),
  "internal-mixer": narrower(
    "密炼、密闭式炼胶机、密闭式混炼机、捏炼机、翻转式捏炼机、强力加压捏炼机、加压式密炼机、快速密炼机",
  ),
  "friction-welding-machine": narrower(
    "FSW、FSW设备、FSW焊接机、FSW专机、FSW焊接中心、搅拌摩擦焊、搅拌摩擦焊机、搅拌摩擦焊设备、惯性摩擦焊机",
  ),
  "laser-welding-machine": narrower(
    "激光焊、激光焊机、激光焊设备、激光焊工作站、脉冲激光焊、YAG激光焊、连续激光焊、手持激光焊",
  ),
  "welding-robot": narrower(
    "机器人焊接工作站、双机器人焊接工作站、机器人自动焊、机器人自动焊线、机器人焊接线、焊接机械手、焊接机械臂、自动焊接机械臂",
  ),
  "painting-robot": narrower(
    "喷漆机械手、喷漆机器人、自动喷漆机械手、喷涂机械手、喷涂机器人系统、往复喷涂机、往复机",
  ),
  "palletising-robot": narrower(
    "码垛机器人工作站、码垛机械手、机械手码垛、机械手码垛系统、码垛系统、码垛工作站、码垛线、高位码垛、协作码垛、拆码垛机",
  ),
  "bridge-crane": narrower(
    "冶金单梁、冶金电动单梁、电动单梁、单梁吊、双梁吊、铸造吊、铸造行车、冶金吊、冶金双梁吊、双梁行车、单梁行车",
  ),
  forklift: [
    ambiguous("铲车", "叉车、门架、货叉、托盘、仓库、举高、电瓶、三级"),
    ...narrower(
      "蓄电池叉车、铅酸叉车、铅酸蓄电池叉车、锂电叉车、电瓶叉车、平衡重叉车、平衡重电动叉车、座驾式叉车、座驾式电动叉车、柴油叉车",
    ),
  ],
  "stacker-warehouse": narrower(
    "自动库、立库、堆垛机立库、堆垛机库、堆垛机自动库、堆垛机立体仓库、自动化立库、巷道堆垛机、有轨巷道堆垛机、AS/RS、密集库、四向车库、四向穿梭车密集库、无人立体库",
  ),
  "fabric-cutting-machine": narrower(
    "电脑裁剪机、电脑裁、数控裁剪机、自动裁剪系统、多层裁剪系统、自动裁剪设备、裁剪系统、智能裁床、高层电脑裁床、裁片机",
  ),
  "sizing-machine": narrower(
    "上浆机组、高压上浆机、高压上浆机组、单纱上浆机、双浆槽浆纱机、预湿浆纱机、浆纱样机、单纱浆纱样机、浆纱联合机",
  ),
  "twisting-machine": narrower("捻线机、倍捻、电锭倍捻机、短纤倍捻机、并纱机、并捻机、捻丝机"),
  "dyeing-machine": narrower(
    "溢流缸、常温溢流缸、高温溢流缸、染色小样机、染样机、染布机、染布缸、气液染色机",
  ),
  "fabric-pretreatment-range": narrower(
    "烧毛联合机、气体烧毛机、高速烧毛机、气体烧毛联合机、铜板烧毛机、圆筒烧毛机、毛烧联合机",
  ),
  "air-jet-loom": narrower("喷气、高速喷气织机、空气织机"),
  "grading-cabinet": narrower(
    "分容测试柜、分容系统、分容设备、容量分选系统、容量分选柜、电池分容柜、锂电池分容测试柜、能量回馈分容柜、化成分容柜、化成分容一体机",
  ),
  "electrode-calender": [
    ...narrower(
      "极片辊压线、连续辊压线、正极辊压机、负极辊压机、正负极辊压机、高压实辊压机、锂电辊压机、电池辊压机、极片轧机、极片对辊机、对辊机、热辊压机、冷辊压机",
    ),
  ],
  "cell-stringer": narrower(
    "串焊一体机、串焊设备、电池串焊接机、电池串焊接设备、电池串自动焊接设备",
  ),
  "dicing-machine": [
    ambiguous("砂轮切割机", "晶圆、硅片、英寸、双轴、QFN、基板、wafer"),
    ...narrower(
      "砂轮划片机、双轴划片机、晶圆切割机、晶圆砂轮切割机、激光隐形切割机、隐切机、切割划片机",
    ),
  ],
  "wave-soldering-machine": narrower(
    "选焊机、选择焊、选择焊机、选择性焊接、选择性焊接系统、选择性焊接机、离线选焊机、离线式选焊机、在线选焊机、选择性波峰焊机",
  ),
  "electronics-x-ray-machine": narrower("X光检查机、X射线检查机、电子X光检查机、点料机"),
  retort: narrower(
    "反压灭菌锅、反压杀菌锅、水喷雾灭菌锅、喷淋灭菌锅、水浴灭菌锅、全水浴杀菌釜、软包装杀菌锅、高温高压杀菌釜、罐头杀菌锅、蒸汽杀菌锅",
  ),
  "filling-machine": narrower(
    "三合一灌装机组、冲灌旋三合一、冲灌封三合一、灌装三合一、灌装旋盖一体机、灌装旋盖机、灌装旋盖线、灌装旋盖联线、酱料灌装机、膏体灌装机、冲洗灌装旋盖一体机、等压三合一、负压三合一",
  ),
  "tablet-press": narrower("打片机、旋转打片机、高速打片机、旋转压片机、高速压片机、亚高速压片机"),
  "freeze-dryer": narrower("冻干机组、真空冻干机、药用冻干机、冻干设备、冷干冻干机"),
  "premade-pouch-packaging-machine": narrower(
    "给袋机、给袋包装机、预制袋包装机、单工位给袋机、袋装给袋机",
  ),
  "die-cutting-machine": narrower(
    "清废模切机、模切清废机、压平模切机、平压平模切清废机、平压平模切、全清废模切机",
  ),
  "flexo-press": narrower(
    "柔版机、柔印机、柔版印刷、卫星式柔版机、卫星柔版机、机组式柔印机、层叠式柔印机",
  ),
  rewinder: narrower(
    "复卷线、打孔复卷线、打孔复卷机、卫生纸复卷线、厨房纸复卷机、连续复卷机、小卷复卷机",
  ),
  "pulping-equipment": narrower(
    "精浆机、双盘精浆机、锥形精浆机、大锥度精浆机、双盘磨、单盘磨、盘磨、盘式精浆机、双圆盘磨浆机、疏解机、高频疏解机",
  ),
  "glass-tempering-furnace": narrower(
    "淬冷炉、玻璃淬冷炉、平弯炉、平弯钢化炉、平钢化炉、弯钢化炉、玻璃钢化设备、对流钢化炉、双室钢化炉",
  ),
  "block-making-machine": narrower(
    "砖成型机、砖成型主机、再生砖机、再生骨料砖机、路缘石机、路沿石机、透水砖成型机、静压砖机、静压透水砖机、混凝土砌块(砖)机、混凝土砖机、砌块砖机、砌块成型主机",
  ),
  "bag-filter": narrower(
    "袋收尘、布袋收尘、脉冲袋收尘、布袋收尘器、袋式收尘器、长袋脉冲除尘器、长袋低压脉冲袋收尘、脉冲布袋、布袋箱",
  ),
  "sludge-dewatering-machine": narrower(
    "叠螺、叠螺机、叠螺脱水机、叠片脱水机、多重圆板脱水机、叠片螺旋脱水机、叠片螺旋压榨脱水机、螺旋压榨脱水机、污泥脱水螺旋压榨机、离心脱水机、卧螺脱水机、卧螺离心脱水机、卧螺污泥脱水机、叠螺式脱水机、带式脱水机、螺压脱水机",
  ),
  "reverse-osmosis-system": narrower(
    "RO+EDI、双级RO、双级RO+EDI、单级RO、EDI超纯水站、EDI超纯水、超纯水站、高纯水站、纯水站、超纯水系统、高纯水系统、高纯水设备、纯水机组",
  ),
  "cone-crusher": narrower(
    "圆锥破、多缸圆锥破、单缸圆锥破、液压圆锥破、液压圆锥、圆锥破、单缸圆锥破、多缸圆锥破、单缸液压圆锥破、多缸液压圆锥破、弹簧圆锥破、液压圆锥破",
  ),
  "vertical-roller-mill": narrower(
    "立磨、矿渣立磨、矿渣磨、生料立磨、原煤立磨、煤立磨、立式磨、立辊磨",
  ),
  "flotation-machine": narrower("浮选槽、外充气浮选槽、浮选柱、浮选设备、充气浮选机、自吸浮选机"),
  "gravity-separator": [ambiguous("摇床", "选矿、玻璃钢、6-S、重选、精矿、钨锡")],
  "environmental-chamber": narrower(
    "冷热冲击箱、高低温冲击箱、温度冲击箱、温度冲击试验箱、温度冲击试验机、冷热冲击试验机、冷热冲击机、两箱式冲击箱、三箱式冲击箱、二箱冷热冲击箱、两箱冷热冲击箱、热冲击试验箱、吊篮式冲击箱、温变试验箱、快温变箱、步入式试验室",
  ),
  "dynamic-balancing-machine": narrower(
    "平衡去重机、自动平衡去重机、转子校正机、转子平衡校正机、单面平衡机、立式平衡机、万向节平衡机、万向节硬支承平衡机、圈带平衡机、硬支承平衡机、动平衡仪",
  ),
  "universal-testing-machine": narrower(
    "钢筋拉力机、液压万能试验机、微机万能试验机、屏显万能机、万能机",
  ),
  "coordinate-measuring-machine": narrower(
    "三次元、三坐标、坐标测量机、移动桥三次元、桥式三坐标、三坐标测量仪",
  ),
  "product-test-bench": narrower(
    "电驱总成试验台、电驱总成测试台、电驱总成台架、电驱总成加载台、电驱EOL测试台、电驱EOL下线测试台、三合一电驱试验台、电驱总成EOL台、EOL测试台、EOL试验台、EOL台架、EOL下线测试台、下线测试台、总成加载台、总成试验台、桥总成加载台、驱动桥试验台、减速箱加载台、变速箱试验台、加载试验台",
  ),
  "motor-test-bench": narrower(
    "对拖台、对拖试验台、电机对拖台、电机加载台、电机综合检测台、测功机台架",
  ),
  "machine-vision-inspection": narrower(
    "视觉检测、瓶标检测、标签检测设备、标签视觉检测、四面视觉检测、瓶标视觉检测、字符检测机、CCD检测机",
  ),
  "asset-management-system": narrower(
    "点检平台、设备点检平台、点检保养平台、设备点检保养平台、设备保养平台、报修系统、扫码报修系统、设备报修系统、TPM系统、TPM平台、设备运维平台、设备维保系统、EAM",
  ),
  "energy-management-system": narrower(
    "电能管理系统、用电管理系统、用能管理系统、能碳平台、能碳管理平台、能源管理平台、能耗平台",
  ),
  "colour-sorter": narrower("大米色选、茶叶色选、粮食色选、杂粮色选、色选设备"),
  "meat-processing-equipment": narrower("滚揉机、真空滚揉机、滚揉腌制机、腌制机、盐水注射机"),
  "bulk-conveying-system": narrower(
    "粉料上料机、螺旋上料机、螺杆上料机、真空上料机、失重喂料秤、失重秤、埋刮板机",
  ),
  "conveyor-line": narrower("皮带流水线、链板线、滚筒线、提升输送机"),
  "belt-conveyor": narrower(
    "皮带输送系统、皮带机、下运带式输送机、长距离皮带机、越野皮带机、固定式输送机",
  ),
  "drying-oven": narrower("烘干房、热泵烘干房、空气能烘干房、烤漆房烘房"),
  "film-machine": narrower(
    "吹塑薄膜机组、薄膜吹塑机、重包膜吹膜机、重包膜吹塑机、共挤吹膜机、共挤吹膜机组、两层共挤吹膜机、七层共挤吹膜机、九层共挤吹膜机、高低压吹膜机、POF吹膜机、流延膜机组",
  ),
  agv: narrower(
    "无人平衡重叉车、无人前移叉车、前移式无人叉车、无人堆高叉车、无人高位叉车、无人三向叉车、无人托盘叉车、无人搬运叉车、叉式AGV、激光导航叉车、无人牵引车",
  ),
  "fabric-finishing-machine": narrower(
    "预缩整理机、预缩整理联合机、橡毯预缩整理机、橡毯预缩整理联合机、牛仔预缩机、防缩机、磨毛整理机、起毛整理机",
  ),
  "die-casting-machine": narrower("冷室机、热室机"),
};
