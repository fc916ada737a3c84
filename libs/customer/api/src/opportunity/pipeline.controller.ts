import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, context } from '@steward/platform';
import { IdPipe, UserFacade } from '@steward/system-api';
import { PIPELINE_UPDATE, VIEW } from './opportunity.rights.js';
import { CreatePipeline, MoveStage, MovedView, PipelineUse, PipelineView, PipelinesView, UpdatePipeline } from './pipeline.dto.js';
import { PipelineService } from './pipeline.service.js';
import { PipelineStore, type WholePipeline } from './pipeline.store.js';
import { stageView } from './pipeline.view.js';

/** Pipelines: whoever sees opportunities reads them, who may change them arranges the stages. */
@ApiTags('customer')
@Controller('opportunity-pipelines')
export class PipelineController {
  constructor(@Inject(PipelineService) private readonly service: PipelineService, @Inject(PipelineStore) private readonly rows: PipelineStore, @Inject(UserFacade) private readonly users: UserFacade) {}

  @Endpoint({ method: 'GET', can: [VIEW, PIPELINE_UPDATE], returns: PipelinesView, summary: 'All pipelines with their stages, in their order' })
  async list(): Promise<PipelinesView> {
    return { items: await this.views(await this.rows.all()) };
  }

  @Endpoint({ method: 'POST', can: PIPELINE_UPDATE, creates: 'opportunity-pipelines', returns: PipelineView, summary: 'Adds a pipeline with its stages' })
  async create(@Body() body: CreatePipeline): Promise<PipelineView> {
    return this.view(await this.service.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: [VIEW, PIPELINE_UPDATE], returns: PipelineView, summary: 'One pipeline with its stages' })
  async get(@Param('id', IdPipe) id: number): Promise<PipelineView> {
    return this.view(await this.rows.get(id));
  }

  @Endpoint({ method: 'GET', path: ':id/use', can: PIPELINE_UPDATE, returns: PipelineUse, summary: 'How many opportunities lie in its stages: what has to be moved before one is removed' })
  async use(@Param('id', IdPipe) id: number): Promise<PipelineUse> {
    await this.rows.get(id);
    return { items: [...(await this.rows.counts(id))].map(([stageId, count]) => ({ stageId, count })) };
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: PIPELINE_UPDATE, ifMatch: true, returns: PipelineView, summary: 'Changes what was sent; `stages` are all of them in their order. 409 opportunity.stage_in_use for one that is left out while opportunities lie in it' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePipeline): Promise<PipelineView> {
    return this.view(await this.service.update(id, body));
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: PIPELINE_UPDATE, ifMatch: true, returns: 'none', summary: 'Deletes a pipeline no opportunity went through' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.service.delete(id);
  }

  @Endpoint({ method: 'POST', path: ':id/move', can: PIPELINE_UPDATE, returns: MovedView, summary: 'Moves all opportunities of an open stage into another one' })
  async move(@Param('id', IdPipe) id: number, @Body() body: MoveStage): Promise<MovedView> {
    return { moved: await this.service.moveAll(id, body.from, body.to) };
  }

  private async view(w: WholePipeline): Promise<PipelineView> {
    return (await this.views([w]))[0] as PipelineView;
  }

  private async views(all: readonly WholePipeline[]): Promise<PipelineView[]> {
    const mine = new Set((await this.service.fitting(all, context().principal?.departmentId ?? null)).map((w) => w.pipeline.id));
    const names = await this.users.departmentNames(all.flatMap((w) => (w.pipeline.departmentId === null ? [] : [w.pipeline.departmentId])));
    return all.map(({ pipeline: p, stages }) => ({
      id: p.id, version: p.version, name: p.name, departmentId: p.departmentId, departmentName: names.get(p.departmentId ?? 0) ?? null, enabled: p.enabled, sort: p.sort, mine: mine.has(p.id), stages: stages.map(stageView), updatedAt: p.updatedAt,
    }));
  }
}
