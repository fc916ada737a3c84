import { Body, Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, context, notFound } from '@steward/platform';
import { IdPipe } from '@steward/system-api';
import { PoolDirectory } from './pool.directory.js';
import { CreatePool, SwitchRecycling, UpdatePool } from './pool.dto.js';
import type { Pool } from './pool.entity.js';
import { MANAGE, VIEW_POOL } from './pool.permissions.js';
import { PoolPreviews } from './pool.preview.js';
import { PoolService } from './pool.service.js';
import { PoolStore } from './pool.store.js';
import { PoolPreview, PoolRun, PoolView, poolView } from './pool.view.js';

@ApiTags('customer')
@Controller('pools')
export class PoolController {
  constructor(@Inject(PoolService) private readonly service: PoolService, @Inject(PoolDirectory) private readonly pools: PoolDirectory, @Inject(PoolStore) private readonly store: PoolStore, @Inject(PoolPreviews) private readonly previews: PoolPreviews) {}

  @Endpoint({ method: 'GET', can: VIEW_POOL, returns: [PoolView], summary: 'The pools the caller belongs to, all of them for whoever manages pools, with the customers lying in each' })
  async list(): Promise<PoolView[]> {
    const counts = await this.store.counts();
    return Promise.all((await this.pools.visible(VIEW_POOL)).map((p) => this.view(p, counts)));
  }

  @Endpoint({ method: 'POST', path: 'run', can: MANAGE, returns: PoolRun, status: 202, summary: 'Starts the daily job now: due customers go into their pools, owners are reminded' })
  async run(): Promise<PoolRun> {
    const jobId = await this.service.run();
    context().reply?.header('location', `/api/v1/jobs/${jobId}`);
    return { jobId };
  }

  @Endpoint({ method: 'POST', can: MANAGE, creates: 'pools', returns: PoolView, summary: 'Adds a pool; its rules are off' })
  async create(@Body() body: CreatePool): Promise<PoolView> {
    return this.view(await this.service.create(body));
  }

  @Endpoint({ method: 'GET', path: ':id', can: VIEW_POOL, returns: PoolView, summary: 'One pool with its terms' })
  async get(@Param('id', IdPipe) id: number): Promise<PoolView> {
    const pool = (await this.pools.visible(VIEW_POOL)).find((p) => p.id === id);
    if (!pool) throw notFound();
    return this.view(pool, await this.store.counts());
  }

  @Endpoint({ method: 'PATCH', path: ':id', can: MANAGE, ifMatch: true, returns: PoolView, summary: 'Changes what was sent (JSON Merge Patch); other rules switch recycling off until it is looked at anew' })
  async update(@Param('id', IdPipe) id: number, @Body() body: UpdatePool): Promise<PoolView> {
    return this.view(await this.service.update(id, body), await this.store.counts());
  }

  @Endpoint({ method: 'DELETE', path: ':id', can: MANAGE, ifMatch: true, returns: 'none', summary: 'Deletes a pool no customer lies in' })
  delete(@Param('id', IdPipe) id: number): Promise<void> {
    return this.service.delete(id);
  }

  @Endpoint({ method: 'GET', path: ':id/preview', can: MANAGE, returns: PoolPreview, summary: 'How many customers the rules would take today, of how many, and which' })
  async preview(@Param('id', IdPipe) id: number): Promise<PoolPreview> {
    return this.previews.of(await this.pools.get(id));
  }

  @Endpoint({ method: 'POST', path: ':id/recycling', can: MANAGE, returns: PoolView, summary: 'Switches the rules on, with the number of the preview (409 when it is another now), or off' })
  async recycling(@Param('id', IdPipe) id: number, @Body() body: SwitchRecycling): Promise<PoolView> {
    return this.view(await this.service.recycle(id, body.on, body.expectedCount), await this.store.counts());
  }

  private async view(p: Pool, counts?: ReadonlyMap<number, number>): Promise<PoolView> {
    return poolView(p, { count: counts?.get(p.id) ?? 0, mayAssign: await this.pools.administers(p) });
  }
}
