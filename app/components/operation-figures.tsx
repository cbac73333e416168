import { Figures } from "./figures.tsx";

interface OperationFiguresProps {
  operations: {
    readonly listings: number;
    readonly needs: number;
    readonly jobsWaiting: number;
    readonly search: {
      readonly engine: string;
      readonly healthy: boolean;
      readonly lagSeconds: number;
    };
  };
}

/** What platform staff watch: what is published, the queue, the search engine. */
export function OperationFigures({ operations }: OperationFiguresProps) {
  const { listings, needs, jobsWaiting, search } = operations;
  return (
    <Figures
      wide
      figures={[
        { value: listings, name: "在架供给", unit: "条" },
        { value: needs, name: "公开需求", unit: "条" },
        { value: jobsWaiting, name: "等待的任务", unit: "项" },
        {
          value: search.healthy ? "正常" : "不可用",
          name: `搜索引擎 ${search.engine}，落后 ${search.lagSeconds} 秒`,
        },
      ]}
    />
  );
}
