import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "光伏装备";
/** The Hubei row ends in 等先进设备; that of Guangdong is a closed list. */
const rows = "HB-1-09";

export const photovoltaicLines: readonly EquipmentFamily[] = [
  {
    code: "multicrystalline-ingot-furnace",
    name: "多晶铸锭炉",
    english: "multicrystalline ingot furnace",
    group,
    broader: null,
    synonyms: [
      ...same("铸锭炉、多晶硅铸锭炉、定向凝固铸锭炉、DSS ingot furnace"),
      ...narrower("G5铸锭炉、G6铸锭炉、G7铸锭炉、类单晶铸锭炉、铸锭单晶炉"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis("铸锭坩埚、多晶硅锭、铝合金铸锭机、铸锭炉热场", "耗材、材料或金属铸造"),
      neighbour("monocrystal-furnace", "单晶炉", "直拉单晶棒"),
    ],
    attributes: codes(
      "chargeMass ultimateVacuum maxTemperature ratedPower heatingPower cycleTime controlSystem",
    ),
    uses: terms("多晶硅锭、铸锭单晶、光伏多晶硅片、碳化硅提纯"),
  },
  {
    code: "silicon-rod-machine",
    name: "硅棒截断开方机",
    english: "silicon rod cropping and squaring machine",
    group,
    broader: null,
    synonyms: [
      ...same("硅棒加工设备、硅棒开方机、单晶开方机、硅棒截断机、silicon squaring machine"),
      ...narrower(
        "金刚线截断机、金刚线开方机、单晶切方机、开方机、硅棒磨倒机、切磨一体机、切磨复合一体机、环形金刚线切割机、环线截断机、硅棒滚圆机、硅块倒角机",
      ),
      ambiguous("截断机", "硅棒、单晶、金刚线、光伏"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("环形金刚线、磨倒砂轮、硅棒粘胶", "耗材"),
      neighbour("multi-wire-saw", "金刚线切片机", "切成薄片"),
    ],
    attributes: codes(
      "takt wireSpeed loadLength crystalDiameter wireDiameter flatness ratedPower uptime",
    ),
    uses: terms("硅棒截断、单晶开方、磨面倒角、硅棒加工"),
  },
  {
    code: "wafer-sorting-machine",
    name: "硅片分选机",
    english: "silicon wafer sorter",
    group,
    broader: null,
    synonyms: [
      ...same("硅片检测分选机、硅片分选设备、光伏硅片分选机、wafer sorter"),
      ...narrower(
        "电池片分选机、电池片效率分选机、电池片测试分选机、硅片插片机、硅片插洗一体机、脱胶插洗一体机、硅片脱胶机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("硅片花篮、硅片包装机", "载具或包装"),
      neighbour("module-tester", "IV测试仪", "测组件功率"),
    ],
    attributes: codes(
      "takt waferSize waferThickness breakageRate sortingGrades accuracy falseRejectRate uptime",
    ),
    uses: terms("硅片厚度检测、隐裂检测、脏污检测、电阻率分选、电池片效率分档"),
  },
  {
    code: "texturing-and-cleaning-machine",
    name: "制绒清洗设备",
    english: "solar texturing and wet bench",
    group,
    broader: null,
    synonyms: [
      ...same("制绒设备、制绒机、清洗制绒机、清洗制绒设备、光伏湿法设备、solar texturing machine"),
      ...narrower(
        "槽式制绒机、单晶制绒机、链式制绒机、链式清洗机、碱抛光机、碱抛设备、湿法刻蚀机、链式刻蚀机、去PSG清洗机、去BSG设备、RCA清洗机、硅片清洗机、硅料清洗机、臭氧清洗制绒",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("制绒添加剂、制绒花篮、抛光添加剂、硅片清洗剂", "化学品和载具"),
      neighbour("diffusion-furnace", "扩散炉", "高温掺杂"),
    ],
    attributes: codes(
      "takt waferSize batchCapacity breakageRate chamberCount waterConsumption ratedPower uptime",
    ),
    uses: terms("硅片制绒、去损伤层、碱抛、去绕镀、硅片清洗"),
  },
  {
    code: "diffusion-furnace",
    name: "扩散炉",
    english: "solar diffusion furnace",
    group,
    broader: null,
    synonyms: [
      ...same("管式扩散炉、扩散设备、太阳能扩散炉、光伏扩散炉、diffusion furnace"),
      ...narrower(
        "磷扩散炉、硼扩散炉、低压扩散炉、硼扩设备、磷扩设备、软着陆扩散炉、五管扩散炉、六管扩散炉",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("扩散炉炉管、石英炉管、石英舟、扩散炉尾气处理", "部件和耗材"),
      neighbour("semiconductor-furnace", "氧化扩散炉", "晶圆用，写晶圆尺寸和颗粒"),
      neighbour("pecvd-coater", "管式PECVD", "镀膜"),
    ],
    attributes: codes(
      "takt tubeCount batchCapacity sheetResistanceUniformity waferSize maxTemperature temperatureUniformity ratedPower uptime",
    ),
    uses: terms("磷扩散、硼扩散、PN结制备、TOPCon硼扩、电池片退火"),
  },
  {
    code: "cell-printing-line",
    name: "电池片丝网印刷线",
    english: "solar cell metallisation line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "光伏丝网印刷机、丝网印刷整线、太阳能丝网印刷机、电池片丝网印刷机、solar screen printing line",
      ),
      ...narrower(
        "丝印烧结线、电池片烧结炉、光注入退火炉、烘干烧结炉、钢板印刷机、双轨丝网印刷线、激光转印设备、光注入设备",
      ),
      ambiguous("丝网印刷机", "电池片、光伏、栅线、银浆、太阳能、TOPCon"),
      ambiguous("丝网印刷线", "电池片、光伏、栅线、银浆、太阳能、TOPCon"),
      ambiguous("丝印", "电池片、光伏、栅线、银浆"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("银浆、光伏网版、丝网网版、刮刀刮条", "浆料与耗材"),
      neighbour("solder-paste-printer", "锡膏印刷机", "电路板印锡膏"),
    ],
    attributes: codes(
      "takt waferSize registerAccuracy repeatability breakageRate maxTemperature ratedPower uptime",
    ),
    uses: terms("电池片栅线印刷、银浆印刷、烧结、光注入、电池片金属化"),
  },
  {
    code: "cell-laser-machine",
    name: "电池片激光设备",
    english: "solar cell laser machine",
    group,
    broader: null,
    synonyms: [
      ...same("光伏激光设备、激光开槽机、激光开槽设备、光伏激光加工设备、solar laser machine"),
      ...narrower(
        "激光掺杂设备、SE激光掺杂设备、无损划片机、电池片划片机、光伏激光划片机、激光消融设备、PERC激光开槽机、LIF设备、BC激光图形化设备、钙钛矿激光划线设备、激光诱导烧结设备",
      ),
      ambiguous("激光划片机", "电池片、光伏、组件、半片、无损"),
      ambiguous("划片机", "电池片、光伏、组件、半片、无损"),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("激光开槽加工、激光器振镜", "加工服务或部件"),
      neighbour("dicing-machine", "晶圆划片机", "切割晶圆"),
      neighbour("cell-stringer", "划焊一体机", "划片并串焊"),
    ],
    attributes: codes(
      "takt waferSize laserPower lightWavelength positioningAccuracy breakageRate ratedPower uptime",
    ),
    uses: terms("激光开槽、SE掺杂、半片切割、BC电池图形化、钙钛矿划线"),
  },
  {
    code: "module-laminator",
    name: "光伏组件层压机",
    english: "solar module laminator",
    group,
    broader: null,
    synonyms: [
      ...same("组件层压机、光伏层压机、太阳能层压机、层压机、solar laminator"),
      ...narrower(
        "双层层压机、三腔层压机、双腔层压机、双玻层压机、BIPV层压机、单腔层压机、全自动层压机",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("层压机硅胶板、层压机高温布、EVA胶膜、层压件、层压机真空泵", "耗材和部件"),
      neighbour("pcb-press", "PCB层压机", "电路板压合"),
      neighbour("module-assembly-line", "组件自动化生产线", "整条组件线"),
    ],
    attributes: codes(
      "takt workingArea layerCount temperatureUniformity maxTemperature heating workingVacuum ratedPower uptime",
    ),
    uses: terms("组件层压、双玻组件、EVA固化、BIPV、柔性组件"),
  },
  {
    code: "module-assembly-line",
    name: "光伏组件生产线",
    english: "solar module assembly line",
    group,
    broader: null,
    synonyms: [
      ...same("组件自动化生产线、光伏组件自动线、组件整线、组件流水线、module assembly line"),
      ...narrower(
        "排版机、自动排版机、汇流条焊接机、汇流焊机、叠焊排版机、叠瓦机、叠瓦焊接机、接线盒焊接机、组件装框机、组框机、装框打胶机、汇流带焊接机、削边机、组件包装线、电池串返修台",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("光伏组件、铝边框、接线盒、光伏背板、组件回收线", "产品、材料或回收"),
      neighbour("cell-stringer", "组件串焊机", "只焊电池串"),
    ],
    attributes: codes(
      "takt moduleLength yieldRate operatorsOnLine annualCapacity positioningAccuracy ratedPower uptime",
    ),
    uses: terms("光伏组件封装、组件产线升级、大尺寸组件、双玻组件"),
  },
  {
    code: "module-tester",
    name: "光伏组件测试仪",
    english: "solar module tester",
    group,
    broader: null,
    synonyms: [
      ...same(
        "组件测试仪、光伏组件测试设备、IV测试仪、组件IV测试仪、太阳能组件测试仪、solar module tester",
      ),
      ...narrower(
        "EL测试仪、EL检测仪、EL缺陷检测仪、IV曲线测试仪、太阳模拟器、太阳能模拟器、PL测试仪、电池串检测机、串检机、组件功率测试仪、组件外观检测机、便携式EL测试仪",
      ),
    ],
    sectorRows: codes(rows),
    confusedWith: [
      ...notThis("标准组件、标准电池片、EL相机、氙灯", "标准件和部件"),
      neighbour("wafer-sorting-machine", "电池片分选机", "电池片分档"),
    ],
    attributes: codes(
      "cycleTime simulatorGrade moduleLength cameraResolution accuracy falseRejectRate interfaces",
    ),
    uses: terms("组件功率测试、隐裂检测、EL检测、组件出厂检验、电站检测"),
  },
];
