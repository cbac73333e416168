import type { Wants } from "../offer.ts";

/** Needs for pharmaceutical machines and clean rooms. */
export const pharmacyWants: Wants = {
  "pharmaceutical-steriliser": [
    [
      "胶塞、洁净服蒸的，1.2立方，两头开门",
      "chamberVolume >= 1200 L; temperatureUniformity <= 1 degC; sterilisationMethod = 脉动真空蒸汽; vesselMaterial = 316L不锈钢",
      2,
      "42",
      "2027-06-30",
      "旧柜门封条一季一换。验证文件齐，陪跑三批，GMP符合性检查在九月。灭菌134度、121度两档。",
      { by: "f-p-cqys", old: "灭菌柜|XG1.D|2005" },
    ],
    [
      "大容量注射剂，瓶子冷却老炸",
      "chamberVolume >= 6 m3; sterilisationMethod = 水浴; temperatureUniformity <= 1 degC",
      1,
      "55",
      "2027-09-30",
      "F0在线。",
      { by: "f-p-cqys" },
    ],
  ],
  "tablet-press": [
    [
      "ZP35A两台老打片的，粉太大，冲模还想接着用",
      "punchCount >= 35; compressionForce >= 80 kN; unitOutput >= 90000 pcs/h",
      2,
      "26",
      "2027-04-20",
      "一小时十万片够了，别推荐六十万那种。",
      { by: "f-p-tmmy", old: "旋转压片机|ZP35A|1999" },
    ],
    [
      "高速双出料，单片压力可追",
      "unitOutput >= 500000 pcs/h; compressionForce >= 100 kN",
      1,
      "145",
      "2027-10-31",
      "剔废要查得到第几冲。数据完整性按审计要求。机重5吨以内，二楼楼板。",
      { by: "f-p-hgyy" },
    ],
  ],
  "capsule-filling-machine": [
    [
      "空壳自己产，装粉的机子差一台",
      "unitOutput >= 70000 pcs/h; doseAccuracy <= 3 %",
      1,
      "15",
      "2027-03-31",
      "植物胶囊薄一点，上机率低的别来。",
      { by: "f-p-tmmy" },
    ],
  ],
  "blister-packaging-machine": [
    [
      "丸剂铝塑小板，版面常换",
      "formingDepth >= 12 mm; unitOutput >= 100000 pcs/h; maxFilmWidth <= 280 mm",
      2,
      "27",
      "2027-05-15",
      "缺粒要踢得出来。",
      { by: "f-p-cqys" },
    ],
  ],
  "pharmaceutical-water-system": [
    [
      "两吨纯水，三个月水质周期要过",
      "throughputVolume >= 2 m3/h; waterGrade = 纯化水; vesselMaterial = 316L不锈钢; waterConductivity <= 1 uS/cm",
      1,
      "42",
      "2027-06-30",
      "管路死角、坡度按规范。旧304系统红锈了。",
      { by: "f-p-xtwf" },
    ],
  ],
  "clean-room": [
    [
      "一千二百平旧厂房做十万级",
      "cleanArea >= 1200 m2; cleanlinessClass = 十万级; implementationPeriod <= 60 d",
      1,
      "130",
      "2027-05-31",
      "层高三米七，梁下只有三米三。检测不过不结尾款。",
      { by: "f-p-xtwf" },
    ],
  ],
  "herbal-extraction-equipment": [
    [
      "三立方多能提取加浓缩，渣门别再掉",
      "vesselVolume >= 3 m3; evaporationCapacity >= 1 t/h",
      2,
      "88",
      "2027-07-31",
      "去年渣门崩过一回，锁紧双保险的才看。汽耗1.1吨每小时。",
      { by: "f-p-cqys" },
    ],
  ],
  "herb-processing-equipment": [
    [
      "黄连、当归切片，半吨一个班小时",
      "throughputMass >= 400 kg/h",
      2,
      "6.5",
      "2027-08-31",
      "厚薄从一毫米到十毫米随时调。",
      { by: "f-p-eszc" },
    ],
  ],
};
