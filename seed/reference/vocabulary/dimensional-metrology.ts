import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "试验检测仪器";
const rows = codes("HB-1-15 GD-1-15 HB-1-13 GD-1-13 HB-B-03");

export const dimensionalMetrology: readonly EquipmentFamily[] = [
  {
    code: "roughness-and-contour-tester",
    name: "粗糙度轮廓仪",
    english: "surface roughness and contour measuring instrument",
    group,
    broader: null,
    synonyms: [
      ...same(
        "粗糙度仪、粗糙度测量仪、表面粗糙度仪、轮廓仪、轮廓测量仪、轮廓度仪、表面粗糙度测量仪、粗糙度轮廓一体机、roughness tester",
      ),
      ...narrower(
        "便携式粗糙度仪、手持式粗糙度仪、台式粗糙度仪、粗糙度轮廓测量一体机、白光干涉仪、白光干涉轮廓仪、光学轮廓仪、三维表面形貌仪、三维轮廓仪、台阶仪、探针台阶仪、激光轮廓测量仪、接触式轮廓仪、表面形貌测量仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "粗糙度样块、粗糙度测针、粗糙度仪传感器、轮廓仪测针、粗糙度比较样块",
        "样块、测针等附件",
      ),
      neighbour("roundness-tester", "圆度仪", "工件或测头回转，测圆度圆柱度"),
    ],
    attributes: codes(
      "traverseLength resolution measuringRange measuringError zTravel probeType tableLoad interfaces",
    ),
    uses: terms(
      "表面粗糙度检测、轴承沟道轮廓测量、丝杠滚道测量、螺纹轮廓测量、磨削件检验、密封面检验、膜层台阶高度测量",
    ),
    oldModels: terms("JB-4C、TR200"),
  },
  {
    code: "roundness-tester",
    name: "圆度仪",
    english: "roundness measuring instrument",
    group,
    broader: null,
    synonyms: [
      ...same(
        "圆柱度仪、圆度测量仪、圆度圆柱度测量仪、圆度圆柱度仪、圆柱度测量仪、圆度检测仪、roundness tester",
      ),
      ...narrower(
        "转台式圆度仪、工件回转式圆度仪、传感器回转式圆度仪、轴承圆度仪、在线圆度仪、曲轴圆度仪、轴类测量仪、光学轴类测量仪、曲轴综合测量仪、凸轮轴测量仪、凸轮轴检测仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("圆度仪标准球、圆度仪测头、偏摆仪、圆度标准器", "标准器、附件或简易偏摆检查"),
      neighbour("roughness-and-contour-tester", "轮廓仪", "直线扫描测轮廓和粗糙度"),
    ],
    attributes: codes(
      "spindleRotationError maxSpecimenDiameter maxWorkpieceHeight resolution measuringError maxWorkpieceMass zTravel probeType",
    ),
    uses: terms(
      "轴承套圈圆度检测、轴类圆度检测、活塞销检测、气门检测、曲轴检测、凸轮轴检测、主轴零件检验",
    ),
    oldModels: terms("Y9025C"),
  },
  {
    code: "video-measuring-machine",
    name: "影像测量仪",
    english: "video measuring machine",
    group,
    broader: null,
    synonyms: [
      ...same(
        "二次元、二次元影像测量仪、影像仪、二次元测量仪、光学影像测量仪、影像测量机、2.5次元、二次元影像仪、video measuring machine",
      ),
      ...narrower(
        "全自动影像测量仪、手动影像测量仪、龙门式影像测量仪、复合式影像测量仪、闪测仪、一键式测量仪、一键闪测仪、一键式影像测量仪、图像尺寸测量仪、测量投影仪、数字式测量投影仪、刀具测量仪、刀具预调仪、拼接闪测仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "投影仪、影像仪光源、影像仪镜头、影像测量软件、玻璃校正片",
        "会议投影、附件或软件",
      ),
      neighbour("coordinate-measuring-machine", "三坐标", "接触测头测三维尺寸"),
      neighbour("metallurgical-microscope", "工具显微镜", "目视测量，行程小"),
    ],
    attributes: codes(
      "measuringError xTravel yTravel zTravel magnification resolution tableLoad probeType cycleTime",
    ),
    uses: terms(
      "冲压件尺寸检测、注塑件尺寸检测、电子零件测量、PCB尺寸测量、批量快速测量、密封圈测量、刀具测量",
    ),
    oldModels: terms("VMS-3020、VMS-2010、CPJ-3015"),
  },
  {
    code: "laser-interferometer",
    name: "激光干涉仪",
    english: "laser interferometer",
    group,
    broader: null,
    synonyms: [
      ...same(
        "双频激光干涉仪、激光干涉测量仪、激光干涉测量系统、机床激光干涉仪、激光测长仪、laser interferometer",
      ),
      ...narrower(
        "单频激光干涉仪、球杆仪、机床球杆仪、机床精度检测仪、光栅尺检定仪、回转轴校准装置、无线回转轴校准装置、电子水平仪、光电自准直仪、测长机、万能测长仪、多自由度激光测量系统",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("干涉仪反射镜、激光尺读数头、干涉仪云台", "附件、位移传感器或服务"),
      neighbour("laser-tracker", "激光跟踪仪", "跟踪靶球测空间坐标"),
    ],
    attributes: codes(
      "measuringError measuringDistance resolution travelSpeed testItems analysisTime interfaces machineMass",
    ),
    uses: terms(
      "机床定位精度检测、螺距误差补偿、机床几何精度检测、导轨直线度检测、丝杠导程检测、三坐标校准",
    ),
    oldModels: terms("XL-80、ML10"),
  },
  {
    code: "laser-tracker",
    name: "激光跟踪仪",
    english: "laser tracker",
    group,
    broader: null,
    synonyms: [
      ...same("激光跟踪测量仪、激光跟踪测量系统、激光追踪仪、laser tracker"),
      ...narrower(
        "绝对激光跟踪仪、六自由度激光跟踪仪、激光雷达测量系统、室内GPS测量系统、iGPS、全站仪工业测量系统、数字摄影测量系统、工业摄影测量系统、关节臂测量机、便携式三坐标、关节臂三坐标",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis(
        "跟踪仪靶球、靶球、跟踪仪测量服务、激光雷达传感器、关节臂测头、全站仪",
        "附件、服务、车载激光雷达或测绘仪器",
      ),
      neighbour("laser-interferometer", "激光干涉仪", "只沿一条直线测位移"),
      neighbour("three-d-scanner", "三维扫描仪", "成片采集点云"),
    ],
    attributes: codes(
      "measuringError measuringDistance scanRate resolution axisCount machineMass protectionClass interfaces",
    ),
    uses: terms(
      "大型工装检测、船舶分段测量、飞机装配测量、风电叶片检测、机器人标定、设备安装找正、大型结构件测量",
    ),
  },
  {
    code: "three-d-scanner",
    name: "三维扫描仪",
    english: "three-dimensional scanner",
    group,
    broader: null,
    synonyms: [
      ...same(
        "3D扫描仪、三维激光扫描仪、三维扫描设备、三维扫描系统、3D扫描设备、三维测量系统、3D scanner",
      ),
      ...narrower(
        "蓝光三维扫描仪、蓝光扫描仪、手持式三维扫描仪、手持激光扫描仪、跟踪式三维扫描仪、拍照式三维扫描仪、白光三维扫描仪、自动化三维检测系统、自动化三维扫描系统、结构光扫描仪、地面三维激光扫描仪、光学跟踪扫描系统",
      ),
    ],
    sectorRows: [...rows, ...codes("HB-1-12 GD-1-12")],
    confusedWith: [
      ...notThis(
        "逆向建模服务、扫描标记点、显像剂、文件扫描仪、高拍仪、条码扫描器、三维扫描喷粉",
        "服务、耗材，或文件条码扫描",
      ),
      neighbour("coordinate-measuring-machine", "三坐标测量机", "接触测量，精度更高、点少"),
      neighbour("additive-manufacturing-machine", "3D打印机", "制造实物，不是测量"),
    ],
    attributes: codes(
      "measuringError scanRate scanArea scanLight resolution measuringDistance workpieceSize machineMass interfaces",
    ),
    uses: terms(
      "逆向工程、铸件毛坯检测、模具型面检测、钣金件全尺寸检测、汽车白车身检测、3D打印前扫描、磨损分析",
    ),
  },
  {
    code: "thickness-gauge",
    name: "测厚仪",
    english: "thickness gauge",
    group,
    broader: null,
    synonyms: [
      ...same("厚度测量仪、在线测厚仪、厚度仪、厚度检测仪、测厚系统、厚度测试仪、thickness gauge"),
      ...narrower(
        "超声波测厚仪、涂层测厚仪、漆膜测厚仪、镀层测厚仪、涂镀层测厚仪、磁性测厚仪、激光测厚仪、X射线测厚仪、β射线测厚仪、β射线面密度仪、极片测厚仪、薄膜测厚仪、在线面密度测量仪、面密度测量仪、铝板带测厚仪、带钢测厚仪、轧机测厚仪、凸度仪、板形仪、电解测厚仪、膜厚仪、干涉膜厚仪、管材壁厚测量系统、激光测径仪、测径仪、在线测径仪、双向测径仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("测厚仪探头、测厚耦合剂、测厚标准片、测厚规、X射线源", "附件、手动量规或射线源"),
      neighbour("x-ray-fluorescence", "X荧光镀层测厚仪", "同时分析镀层成分"),
      neighbour("ultrasonic-flaw-detector", "超声波探伤仪", "找缺陷，不是量厚度"),
    ],
    attributes: codes(
      "thicknessMethod measuringRange measuringError resolution scanRate maxFilmWidth lineSpeed measurementRsd outputSignal",
    ),
    uses: terms(
      "压力容器壁厚检测、漆膜厚度检测、轧制带材厚度控制、极片面密度检测、薄膜厚度在线检测、镀锌层检测、线缆外径检测",
    ),
    oldModels: terms("TT100、TT220"),
  },
  {
    code: "gear-measuring-centre",
    name: "齿轮测量中心",
    english: "gear measuring centre",
    group,
    broader: null,
    synonyms: [
      ...same(
        "齿轮检测仪、齿轮检测中心、齿轮测量仪、齿轮测量机、齿轮综合测量仪、CNC齿轮测量中心、gear measuring centre",
      ),
      ...narrower(
        "齿轮双面啮合仪、双啮仪、齿轮双啮检查仪、单面啮合仪、齿轮单啮仪、渐开线检查仪、万能测齿仪、齿轮跳动检查仪、齿轮啮合分选机、滚刀检查仪、螺旋线测量仪、螺旋锥齿轮测量仪、齿轮在线检测机、蜗杆测量仪、丝杠测量仪",
      ),
    ],
    sectorRows: rows,
    confusedWith: [
      ...notThis("标准齿轮、测量齿轮、公法线千分尺、齿厚卡尺、齿轮测量棒", "标准件和手工量具"),
      neighbour("coordinate-measuring-machine", "三坐标测量机", "通用测量，没有专用转台和齿轮评定"),
      neighbour("gear-grinding-machine", "磨齿机", "加工齿轮"),
    ],
    attributes: codes(
      "maxGearDiameter maxModule accuracyGrade measuringError maxWorkpieceMass specimenSpace spindleRotationError probeType cycleTime",
    ),
    uses: terms(
      "齿形齿向检测、齿轮精度评定、齿轮刀具检测、减速机齿轮检测、新能源汽车齿轮检测、蜗轮蜗杆检测",
    ),
  },
];
