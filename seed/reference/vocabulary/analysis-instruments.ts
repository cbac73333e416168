import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "试验检测仪器";
const rows = codes("HB-1-12 GD-1-12 HB-1-15 GD-1-15");
const optics = codes("HB-1-12 GD-1-12 HB-1-13 GD-1-13 HB-1-15 GD-1-15");

export const analysisInstruments: readonly EquipmentFamily[] = [
  {
    code: "laboratory-analyser",
    name: "实验分析仪器",
    english: "laboratory analytical instrument",
    group,
    broader: null,
    synonyms: [
      ...same(
        "分析仪器、实验室分析仪器、化学分析仪器、理化分析仪器、实验室分析设备、analytical instrument",
      ),
      ...narrower(
        "元素分析仪、碳硫分析仪、红外碳硫仪、高频红外碳硫分析仪、氧氮氢分析仪、氧氮氢测定仪、定氮仪、凯氏定氮仪、TOC分析仪、总有机碳分析仪、量热仪、自动量热仪、定硫仪、测汞仪、离子色谱仪、闪点测定仪、开口闪点仪、闭口闪点仪、油品分析仪、运动粘度测定仪、旋转粘度计、流变仪、旋转流变仪、门尼粘度仪、无转子硫化仪、接触角测量仪、熔融指数仪、熔体流动速率仪、脂肪测定仪、电化学工作站、旋光仪、折光仪、核磁共振波谱仪、工业分析仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "分析仪器维修、分析软件、标准物质、标准溶液、实验室家具、通风柜、血液分析仪、生化分析仪",
        "服务、耗材、实验室设施或医用检验",
      ),
      ...notThis("在线分析仪、过程分析仪、烟气分析系统", "装在工艺管线上的在线仪表"),
    ],
    attributes: codes(
      "measuredParameters measuringRange accuracy detectionLimit analysisTime measurementRsd sampleCount testStandards",
    ),
    uses: terms(
      "原料化学成分分析、来料检验、研发实验、油品检验、煤质分析、金属碳硫含量测定、质量检验",
    ),
  },
  {
    code: "optical-emission-spectrometer",
    name: "直读光谱仪",
    english: "optical emission spectrometer",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "光电直读光谱仪、火花直读光谱仪、火花光谱仪、光电光谱仪、直读光谱分析仪、金属光谱分析仪、发射光谱仪",
      ),
      ...narrower(
        "全谱直读光谱仪、台式直读光谱仪、移动式直读光谱仪、炉前直读光谱仪、CCD直读光谱仪、真空直读光谱仪、OES光谱仪",
      ),
      ambiguous("光谱仪", "直读、火花、铁基、铝基、炉前、碳硫磷、铸造成分"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "光谱标样、光谱磨样机电极、光谱仪电极、光谱仪氩气净化机、氩气净化机、炉前碳硅仪",
        "标样、耗材、配套或热分析仪",
      ),
      neighbour("x-ray-fluorescence", "手持式光谱仪", "X射线激发，可无损现场测，测不了碳"),
    ],
    attributes: codes(
      "elementRange wavelengthRange detectionLimit analysisTime measurementRsd detectors channelCount opticalResolution",
    ),
    uses: terms(
      "炉前快速分析、钢铁成分分析、铝合金成分检验、来料材质鉴定、铸造成分控制、铜合金分析",
    ),
  },
  {
    code: "icp-and-aas",
    name: "等离子体与原子吸收光谱仪",
    english: "ICP and atomic absorption spectrometer",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "原子吸收光谱仪、原子吸收分光光度计、ICP光谱仪、电感耦合等离子体发射光谱仪、ICP发射光谱仪、ICP-OES、原子吸收、AAS",
      ),
      ...narrower(
        "火焰原子吸收光谱仪、石墨炉原子吸收光谱仪、火焰石墨炉一体机、原子荧光光谱仪、原子荧光光度计、全谱ICP、ICP-AES、双向观测ICP、火焰光度计、微波等离子体光谱仪",
      ),
      ambiguous("ICP", "光谱、等离子体、元素、检出限、矩管、重金属"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("空心阴极灯、石墨管、ICP炬管、雾化器", "耗材，或半导体刻蚀设备"),
      neighbour("mass-spectrometer", "ICP-MS", "以质谱检测，检出限低到 ppt"),
    ],
    attributes: codes(
      "elementRange detectionLimit wavelengthRange measurementRsd opticalResolution analysisTime sampleInjection sampleCount",
    ),
    uses: terms(
      "重金属检测、水质元素分析、电池材料元素分析、食品重金属、矿石成分分析、润滑油磨损元素分析",
    ),
    oldModels: terms("TAS-990、AA-7000"),
  },
  {
    code: "gas-chromatograph",
    name: "气相色谱仪",
    english: "gas chromatograph",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same("气相色谱、GC色谱仪、气相色谱分析仪、GC气相色谱仪、气谱仪、gas chromatograph"),
      ...narrower(
        "变压器油色谱仪、变压器油色谱分析仪、绝缘油色谱仪、天然气分析色谱仪、煤气分析色谱仪、非甲烷总烃色谱仪、顶空气相色谱仪、全自动气相色谱仪、在线气相色谱仪、工业色谱仪、便携式气相色谱仪、白酒分析色谱仪、环氧乙烷残留色谱仪、溶剂残留色谱仪",
      ),
      ambiguous("色谱仪", "气相、FID、TCD、载气、顶空、毛细管柱"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "色谱柱、气相色谱柱、毛细管柱、顶空进样器、氢气发生器、空气发生器、色谱工作站、进样针、色谱数据工作站、氢空一体机",
        "色谱柱、进样和供气附件、数据软件",
      ),
      neighbour("liquid-chromatograph", "液相色谱仪", "流动相是液体，测不挥发的物质"),
      neighbour("mass-spectrometer", "气质联用仪", "以质谱作检测器定性"),
    ],
    attributes: codes(
      "detectors sampleInjection maxTemperature detectionLimit heatingRate sampleCount mobilePhaseFlow measurementRsd analysisTime",
    ),
    uses: terms(
      "溶剂残留分析、气体组分分析、非甲烷总烃检测、变压器油溶解气体分析、白酒成分分析、油墨包装残留检测",
    ),
    oldModels: terms("GC-122、SP-6890、GC9790、GC-14C"),
  },
  {
    code: "liquid-chromatograph",
    name: "液相色谱仪",
    english: "liquid chromatograph",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same("高效液相色谱仪、高效液相色谱、HPLC、液相色谱、HPLC色谱仪、liquid chromatograph"),
      ...narrower(
        "超高效液相色谱仪、UHPLC、UPLC、二元高压液相色谱仪、四元低压液相色谱仪、凝胶渗透色谱仪、GPC凝胶色谱仪、半制备液相色谱仪、氨基酸分析仪、二维液相色谱仪",
      ),
      ambiguous("色谱仪", "液相、紫外检测器、流动相、输液泵、C18、HPLC"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("液相色谱柱、色谱级乙腈、自动进样瓶、液相色谱检测器", "色谱柱、试剂、部件"),
      neighbour("gas-chromatograph", "气相色谱仪", "流动相是气体，测可挥发物"),
    ],
    attributes: codes(
      "detectors pumpPressureLimit mobilePhaseFlow sampleInjection wavelengthRange sampleCount measurementRsd detectionLimit",
    ),
    uses: terms("药品含量测定、有关物质检查、食品添加剂检测、发酵液分析、RoHS邻苯检测、有机酸分析"),
    oldModels: terms("LC-10A、LC-20A"),
  },
  {
    code: "mass-spectrometer",
    name: "质谱仪",
    english: "mass spectrometer",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same("质谱分析仪、质谱联用仪、质谱联用系统、质谱系统、mass spectrometer"),
      ...narrower(
        "气质联用仪、气相色谱质谱联用仪、GC-MS、GCMS、液质联用仪、液相色谱质谱联用仪、LC-MS、三重四极杆质谱仪、ICP-MS、电感耦合等离子体质谱仪、飞行时间质谱仪、四极杆质谱仪、高分辨质谱仪、在线质谱仪、过程气体质谱仪、同位素质谱仪、热解气质联用仪、VOCs走航质谱",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("质谱灯丝、质谱检测服务、质谱用标准品", "部件、服务、试剂"),
      neighbour("helium-leak-detector", "氦质谱检漏仪", "只测氦，用来检漏"),
    ],
    attributes: codes(
      "massAnalyser massRange detectionLimit sampleInjection analysisTime sampleCount measurementRsd interfaces",
    ),
    uses: terms(
      "有机物定性定量、农药残留检测、超痕量元素分析、气体在线分析、RoHS筛查、环境VOCs监测、药物代谢研究",
    ),
  },
  {
    code: "x-ray-diffractometer",
    name: "X射线衍射仪",
    english: "X-ray diffractometer",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "X射线衍射分析仪、XRD、XRD衍射仪、X光衍射仪、粉末衍射仪、多晶X射线衍射仪、X-ray diffractometer",
      ),
      ...narrower(
        "台式X射线衍射仪、X射线残余应力仪、X射线应力测定仪、残余应力分析仪、单晶衍射仪、残余奥氏体分析仪、X射线晶体定向仪、晶体定向仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("X射线衍射光管、衍射样品架", "部件和附件"),
      neighbour("x-ray-fluorescence", "X射线荧光光谱仪", "测元素含量，不测晶体结构"),
    ],
    attributes: codes(
      "goniometerRange tubePower tubeVoltage opticalResolution detectors analysisTime sampleCount measurementRsd",
    ),
    uses: terms(
      "物相分析、晶体结构分析、残余应力测定、水泥熟料矿物分析、电池正极材料结构分析、残余奥氏体测定",
    ),
    oldModels: terms("DX-2700"),
  },
  {
    code: "x-ray-fluorescence",
    name: "X射线荧光光谱仪",
    english: "X-ray fluorescence spectrometer",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "荧光光谱仪、XRF、X荧光光谱仪、X荧光分析仪、X射线荧光分析仪、XRF光谱仪、X-ray fluorescence spectrometer",
      ),
      ...narrower(
        "手持式光谱仪、手持式合金分析仪、手持XRF、能量色散X荧光光谱仪、波长色散X荧光光谱仪、ROHS检测仪、ROHS分析仪、X荧光镀层测厚仪、X射线镀层测厚仪、荧光测厚仪、黄金检测仪、贵金属检测仪、矿石分析仪、在线荧光分析仪、X荧光钙铁仪、钙铁分析仪、EDXRF、WDXRF、卤素检测仪、硫元素分析仪",
      ),
      ambiguous("光谱仪", "荧光、ROHS、手持、镀层、XRF"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("熔样坩埚、荧光光谱仪标样", "测溶液荧光的仪器，或耗材"),
      neighbour("optical-emission-spectrometer", "直读光谱仪", "火花激发，能测碳，留烧痕"),
    ],
    attributes: codes(
      "fluorescenceType elementRange detectionLimit tubeVoltage tubePower analysisTime opticalResolution sampleCount measurementRsd",
    ),
    uses: terms(
      "ROHS有害物质筛查、合金牌号鉴别、镀层厚度测量、水泥成分分析、矿石品位分析、来料检验",
    ),
  },
  {
    code: "molecular-spectrometer",
    name: "红外紫外光谱仪",
    english: "infrared and UV-visible spectrometer",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "分光光度计、紫外可见分光光度计、红外光谱仪、傅里叶红外光谱仪、傅里叶变换红外光谱仪、紫外分光光度计、FTIR、红外分光光度计",
      ),
      ...narrower(
        "可见分光光度计、双光束紫外可见分光光度计、近红外光谱仪、近红外分析仪、近红外谷物分析仪、拉曼光谱仪、手持拉曼光谱仪、显微红外光谱仪、荧光分光光度计、红外测油仪、多参数水质分析仪、COD测定仪、在线近红外光谱仪",
      ),
      ambiguous("光谱仪", "红外、紫外、拉曼、波数、近红外"),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("比色皿、红外压片模具、溴化钾压片、紫外线灯", "附件、耗材或热成像"),
      neighbour("optical-test-instrument", "光谱辐射计", "测光源发出的光，不测样品吸收"),
    ],
    attributes: codes(
      "wavelengthRange opticalResolution measurementRsd analysisTime detectors accuracy sampleInjection interfaces",
    ),
    uses: terms("物质定性鉴别、含量测定、水质检测、药品检验、高分子材料鉴别、粮食成分快速分析"),
    oldModels: terms("UV-1800、UV-754"),
  },
  {
    code: "thermal-analyser",
    name: "热分析仪",
    english: "thermal analyser",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "差示扫描量热仪、热重分析仪、同步热分析仪、DSC差示扫描量热仪、热分析仪器、综合热分析仪、thermal analyser",
      ),
      ...narrower(
        "差热分析仪、DSC、TGA、动态热机械分析仪、DMA、热机械分析仪、热膨胀仪、导热系数测定仪、导热系数测试仪、激光导热仪、加速量热仪、绝热加速量热仪、ARC量热仪、维卡软化点测定仪、热变形维卡试验机、微量热仪、氧化诱导期测试仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "热分析坩埚、炉前热分析仪、热成像仪、热分析软件、热流计",
        "耗材，或测铁水碳硅、温度场的仪器",
      ),
      neighbour("laboratory-analyser", "量热仪", "测煤炭、燃料发热量"),
    ],
    attributes: codes(
      "thermalMethod maxTemperature heatingRate measuringRange minTemperature accuracy furnaceAtmosphere sampleCount",
    ),
    uses: terms(
      "熔点与玻璃化温度测定、热稳定性分析、材料分解温度、电池热失控研究、塑料氧化诱导期、导热系数测试",
    ),
  },
  {
    code: "particle-size-analyser",
    name: "粒度仪",
    english: "particle size analyser",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "激光粒度仪、粒度分析仪、激光粒度分析仪、粒度分布仪、粒径分析仪、粒度测试仪、particle size analyser",
      ),
      ...narrower(
        "干法激光粒度仪、湿法激光粒度仪、纳米粒度仪、纳米粒度及电位分析仪、Zeta电位仪、在线粒度仪、在线粒度分析仪、喷雾粒度仪、图像法粒度仪、颗粒计数器、油液颗粒计数器、液体颗粒计数器、比表面积测试仪、比表面及孔径分析仪、BET比表面积仪、尘埃粒子计数器、振实密度仪、真密度仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("标准筛、粒度标准物质、拍击筛、颗粒标准物质", "筛分用具和标准物质"),
      neighbour("vibrating-sieve", "振动筛", "生产用筛分设备"),
    ],
    attributes: codes(
      "particleRange dispersionMode accuracy measurementRsd analysisTime channelCount sampleInjection detectors",
    ),
    uses: terms("粉体粒度分布、电池材料D50测定、水泥细度检验、涂料细度、药物粒径、油液污染度检测"),
    oldModels: terms("LS-POP、BT-9300"),
  },
  {
    code: "moisture-and-titration",
    name: "水分滴定仪",
    english: "moisture and titration analyser",
    group,
    broader: "laboratory-analyser",
    synonyms: [
      ...same(
        "水分测定仪、水分仪、卡尔费休水分仪、滴定仪、电位滴定仪、自动电位滴定仪、水分分析仪、卡氏水分测定仪、moisture analyser、titrator",
      ),
      ...narrower(
        "卤素水分测定仪、快速水分测定仪、微量水分测定仪、库仑法水分仪、红外水分仪、在线水分仪、在线红外水分仪、微波水分仪、酸值测定仪、自动滴定仪、粮食水分仪、电池极片水分测定仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "卡尔费休试剂、滴定管、滴定液、土壤水分传感器、露点仪",
        "试剂、器皿，或测土壤、气体湿度的仪表",
      ),
      neighbour("balance", "电子天平", "只称质量，不加热烘干"),
    ],
    attributes: codes(
      "titrationMethod measuringRange accuracy readability analysisTime measurementRsd maxTemperature sampleCount",
    ),
    uses: terms(
      "原料水分检验、电池极片水分检测、电解液水分检测、变压器油微水、塑料粒子水分、酸碱滴定、粮食水分",
    ),
  },
  {
    code: "balance",
    name: "电子天平",
    english: "electronic balance",
    group,
    broader: null,
    synonyms: [
      ...same("天平、分析天平、电子分析天平、精密天平、实验室天平、electronic balance"),
      ...narrower(
        "万分之一天平、十万分之一天平、百万分之一天平、微量天平、千分之一天平、百分之一天平、工业天平、静水力学天平、密度天平、质量比较仪、机械天平",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("天平砝码、砝码、天平台、天平防风罩、克重刀", "砝码、附件"),
      neighbour("weighing-scale", "电子秤", "生产、贸易称重，分度值在克以上"),
    ],
    attributes: codes(
      "maxWeighing readability weighingCalibration measurementRsd analysisTime tableSize accuracyGrade interfaces",
    ),
    uses: terms("实验室称量、配料小样称量、砝码检定、密度测量、极片称重、含量测定前称样"),
    oldModels: terms("TG328A、TG328B、FA2004、FA2104、JA2003"),
  },
  {
    code: "optical-test-instrument",
    name: "光学测试仪器",
    english: "optical test instrument",
    group,
    broader: null,
    synonyms: [
      ...same("光学测试设备、光学检测仪器、光电测试仪器、光学测量仪器、光学测试系统"),
      ...narrower(
        "积分球、积分球测试系统、光谱辐射计、光谱分析系统、分布光度计、照度计、亮度计、成像亮度计、色差仪、色度计、测色仪、分光测色仪、光泽度仪、雾度仪、雾度计、透光率测试仪、自准直仪、焦距仪、MTF测试仪、光学传递函数测试仪、偏心仪、光功率计、光谱分析仪、光时域反射仪、OTDR、激光功率计、光束质量分析仪、平面干涉仪、球面干涉仪、应力仪、红外热像仪、热像仪、红外热成像仪、激光能量计、LED光色电测试系统",
      ),
    ],
    sectorRows: optics,
    confusedWith: [
      ...notThis(
        "光学镜头、光学镜片、光学平台、滤光片、光学元件、光纤跳线、标准色板、标准光源箱",
        "元件、平台和附件",
      ),
      neighbour("molecular-spectrometer", "分光光度计", "测样品吸收，不测光源"),
      neighbour("laser-interferometer", "激光干涉仪", "测机床位移精度"),
    ],
    attributes: codes(
      "wavelengthRange measuringRange luminousAccuracy measuredParameters opticalResolution measurementRsd testStandards interfaces",
    ),
    uses: terms(
      "LED光通量测试、灯具配光测试、产品色差检验、镜头像质检测、显示屏亮度色度检测、光器件测试、设备温度场检测",
    ),
  },
];
