import type { EquipmentFamily } from "#app/domain/vocabulary/vocabulary.ts";
import { ambiguous, codes, narrower, neighbour, notThis, same, terms } from "./terms.ts";

const group = "涂装与烘干";

/** Cleaning and electrochemical treatment of surfaces. */
export const surfaceTreatment: readonly EquipmentFamily[] = [
  {
    code: "industrial-washer",
    name: "工业清洗机",
    english: "industrial parts washer",
    group,
    broader: null,
    synonyms: [
      ...same("零件清洗机、工业清洗设备、工件清洗机、清洗设备、自动清洗机、parts washer"),
      ...narrower(
        "超声波清洗机、超声波清洗线、全自动超声波清洗线、碳氢清洗机、真空碳氢清洗机、通过式清洗机、通过式喷淋清洗机、喷淋清洗机、高压清洗机、高压水清洗机、高压去毛刺清洗机、机器人清洗机、转台式清洗机、滚筒清洗机、步进式清洗机、龙门清洗机、蒸汽清洗机、干冰清洗机、工业干冰清洗机、光学玻璃清洗机、缸体清洗机、工业洗箱机、吨桶清洗机、板材清洗机、磷化清洗线、脱脂清洗线、溶剂清洗机、等离子清洗机、真空清洗机、链条通过式清洗机",
      ),
      ambiguous("清洗机", "零件、零部件、工件、超声波、脱脂、喷淋、清洁度、油污、碳氢"),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "清洗剂、碳氢清洗剂、超声波换能器、超声波振板、洗车机、清洗机喷嘴、洗衣机、家用超声波清洗机、清洗筐、清洗服务、储罐清洗服务、超声波发生器",
        "药剂、部件、家电、服务",
      ),
      neighbour("laser-cleaning-machine", "激光清洗机", "用激光去锈去漆"),
      neighbour("glass-processing-machine", "玻璃清洗机", "洗平板玻璃"),
      neighbour("pickling-line", "酸洗线", "用酸去氧化皮"),
    ],
    attributes: codes(
      "cleaningProcess workpieceSize takt cleanlinessRequirement tankVolume ultrasonicFrequency ratedPower heatingPower lineSpeed operatingTemperature",
    ),
    uses: terms(
      "缸体缸盖清洗、轴承清洗、电镀前清洗、热处理前后清洗、五金脱脂、光学件清洗、装配前清洗、ODS清洗替代、零件去油、工件除油污、机加工后清洗",
    ),
  },
  {
    code: "electroplating-line",
    name: "电镀线",
    english: "electroplating line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "电镀生产线、电镀设备、电镀自动线、自动电镀线、表面处理生产线、电镀流水线、electroplating line",
      ),
      ...narrower(
        "龙门电镀线、龙门式电镀线、环形电镀线、滚镀线、滚镀机、挂镀线、滚镀生产线、滚镀锌生产线、滚镀锌线、挂镀锌生产线、电镀锌生产线、镀镍线、镀铬线、连续镀生产线、连续电镀线、卷对卷电镀线、化学镀镍线、塑料电镀线、真空离子镀膜机、PVD镀膜机、达克罗涂覆线、达克罗生产线、磷化线、前处理线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "电镀添加剂、电镀整流器、电镀挂具、阳极钛篮、电镀加工、电镀废水、电镀过滤机、电镀槽、电镀金刚线、真空镀膜靶材、铬酐",
        "药剂、电源、挂具、加工",
      ),
      neighbour("anodising-line", "阳极氧化线", "铝件生成氧化膜"),
      neighbour("galvanising-line", "热镀锌生产线", "浸入熔锌"),
      neighbour("spray-coating-line", "电泳线", "沉积有机漆膜"),
    ],
    attributes: codes(
      "platingMetal platingLineForm takt tankVolume ratedCurrent workpieceSize coatingThickness ratedPower spinningAutomation controlSystem",
    ),
    uses: terms("镀锌、镀镍、镀铬、镀铜、镀金、标准件滚镀、PCB电镀、手动线改自动线、电镀园区搬迁"),
  },
  {
    code: "anodising-line",
    name: "阳极氧化线",
    english: "anodising line",
    group,
    broader: null,
    synonyms: [
      ...same(
        "阳极氧化生产线、氧化线、铝氧化生产线、铝材氧化线、氧化着色生产线、阳极氧化设备、anodizing line、anodising line",
      ),
      ...narrower(
        "立式氧化线、卧式氧化线、铝型材氧化电泳线、硬质阳极氧化线、微弧氧化设备、微弧氧化生产线、本色氧化线、卷材阳极氧化线、电解抛光线、电解抛光设备、化学抛光线、钝化线",
      ),
    ],
    sectorRows: [],
    confusedWith: [
      ...notThis(
        "氧化电源、封孔剂、氧化染料、铝氧化加工、氧化挂具、氧化铝",
        "电源、药剂、加工、原料",
      ),
      neighbour("electroplating-line", "电镀生产线", "沉积金属"),
    ],
    attributes: codes(
      "annualCapacity workpieceSize tankVolume ratedCurrent coatingThickness takt operatingTemperature ratedPower spinningAutomation",
    ),
    uses: terms(
      "铝型材氧化、3C铝壳氧化、汽车铝饰件、航空铝件硬质氧化、镁合金微弧氧化、不锈钢电解抛光",
    ),
  },
];
