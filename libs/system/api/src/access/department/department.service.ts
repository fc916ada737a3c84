import { Inject, Injectable } from '@nestjs/common';
import { codeKey } from '@steward/kernel';
import { EventBus, Transactional, demandVersion, difference, fault, invalid, notFound, orConflict, record } from '@steward/platform';
import { AccessErrors } from '../access.errors.js';
import { AccessChange } from '../principal/access-change.js';
import type { Org } from '../principal/org.js';
import { OrgStore } from '../principal/org.store.js';
import type { CreateDepartment, DepartmentView, UpdateDepartment } from './department.dto.js';
import { type Department, departmentTable } from './department.entity.js';
import { DepartmentDeleted } from './department.events.js';

const FIELDS = ['name', 'parentId', 'leaderId', 'sort', 'externalId'];

type Content = Pick<Department, 'name' | 'parentId' | 'leaderId' | 'sort' | 'externalId'>;

/** The tree of departments. Moving one moves what data scopes reach, so it obeys the rules of {@link AccessChange}. */
@Injectable()
export class DepartmentService {
  constructor(@Inject(AccessChange) private readonly change: AccessChange, @Inject(OrgStore) private readonly org: OrgStore, @Inject(EventBus) private readonly events: EventBus) {}

  async list(): Promise<DepartmentView[]> {
    const org = await this.org.current();
    return (await departmentTable.all({}, { orderBy: 'sort,id' })).map((d) => departmentView(d, org));
  }

  async get(id: number): Promise<DepartmentView> {
    return departmentView(await found(id), await this.org.current());
  }

  @Transactional()
  async create(body: CreateDepartment): Promise<DepartmentView> {
    return this.change.run(async (org) => {
      const content: Content = { name: body.name, parentId: body.parentId ?? null, leaderId: body.leaderId ?? null, sort: body.sort ?? 0, externalId: body.externalId ?? null };
      check(org, content);
      const id = await orConflict(departmentTable.insert({ ...content, nameKey: codeKey(content.name) }), () => AccessErrors.externalIdTaken({}, { pointer: '/externalId' }));
      record({ entity: 'department', entityId: id, action: 'create', changes: difference({}, content, FIELDS) });
      return this.fresh(id);
    });
  }

  @Transactional()
  async update(id: number, body: UpdateDepartment): Promise<DepartmentView> {
    return this.change.run(async (org) => {
      const before = await found(id, true);
      demandVersion(before);
      const content: Content = {
        name: body.name ?? before.name, parentId: body.parentId === undefined ? before.parentId : body.parentId, leaderId: body.leaderId === undefined ? before.leaderId : body.leaderId,
        sort: body.sort ?? before.sort, externalId: body.externalId === undefined ? before.externalId : body.externalId,
      };
      check(org, content, id);
      const changes = difference(before, content, FIELDS);
      if (Object.keys(changes).length === 0) return departmentView(before, org);
      await orConflict(departmentTable.update(id, before.version, { ...content, nameKey: codeKey(content.name) }), () => AccessErrors.externalIdTaken({}, { pointer: '/externalId' }));
      record({ entity: 'department', entityId: id, action: content.parentId === before.parentId ? 'update' : 'move', changes });
      return this.fresh(id);
    });
  }

  /** Refused while it has people or departments below it; other domains may veto. */
  @Transactional()
  async delete(id: number): Promise<void> {
    await this.change.run(async (org) => {
      const before = await found(id, true);
      demandVersion(before);
      const children = org.departmentTree(id).length - 1;
      const users = peopleIn(org, id);
      if (children > 0 || users > 0) throw AccessErrors.departmentInUse({ users, children });
      await this.events.publish(new DepartmentDeleted(id));
      await departmentTable.delete({ id });
      record({ entity: 'department', entityId: id, action: 'delete', changes: difference(before, {}, FIELDS) });
    });
  }

  private async fresh(id: number): Promise<DepartmentView> {
    return departmentView(await found(id), await this.org.fresh());
  }
}

async function found(id: number, lock = false): Promise<Department> {
  const d = await departmentTable.find({ id }, { lock });
  if (!d) throw notFound();
  return d;
}

const peopleIn = (org: Org, id: number): number => [...org.users.values()].filter((u) => u.departmentId === id && !u.deleted).length;

/** The parent exists and is not below it, the leader exists, no sibling has the name. The lock of all changes makes it hold. */
function check(org: Org, d: Content, id?: number): void {
  const leader = d.leaderId === null ? undefined : org.users.get(d.leaderId);
  const faults = [
    ...(d.parentId === null || org.departments.has(d.parentId) ? [] : [fault('/parentId', 'not_found')]),
    ...(d.leaderId === null || (leader && !leader.deleted) ? [] : [fault('/leaderId', 'not_found')]),
  ];
  if (faults.length > 0) throw invalid(...faults);
  if (id !== undefined && d.parentId !== null && org.departmentTree(id).includes(d.parentId)) throw AccessErrors.departmentCycle();
  const key = codeKey(d.name);
  const twin = [...org.departments.values()].find((x) => x.id !== id && x.parentId === d.parentId && codeKey(x.name) === key);
  if (twin) throw AccessErrors.departmentNameTaken({ name: d.name }, { pointer: '/name', id: twin.id });
}

function departmentView(d: Department, org: Org): DepartmentView {
  const leader = d.leaderId === null ? undefined : org.users.get(d.leaderId);
  const path = org.path(d.id);
  return { id: d.id, version: d.version, name: d.name, parentId: d.parentId, path: path.length > 0 ? path : [d.id], leaderId: d.leaderId, leaderName: leader?.name ?? null, sort: d.sort, userCount: peopleIn(org, d.id), externalId: d.externalId };
}
