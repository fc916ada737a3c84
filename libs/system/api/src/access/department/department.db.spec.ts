import { Problem } from '@steward/platform';
import { AccessRig } from '../testing/access-rig.js';
import { DepartmentDeleted } from './department.events.js';

describe('departments', () => {
  let rig: AccessRig;
  let admin: number;
  let root: number;
  beforeAll(async () => {
    rig = await AccessRig.open();
    admin = await rig.setUp();
    root = (await rig.departments.list())[0]?.id ?? 0;
  }, 60_000);
  afterAll(() => rig.database.close());

  const codeOf = (p: Promise<unknown>): Promise<string> => p.then(() => 'ok', (e: Problem) => String(e.code ?? e));
  const as = <T>(work: () => Promise<T>): Promise<T> => rig.asUser(admin, 'system.department.update', work);
  const make = async (name: string, parentId: number | null = root, more: object = {}): Promise<number> => (await as(() => rig.departments.create({ name, parentId, ...more }))).id;

  it('form a tree of any depth', async () => {
    let at = root;
    const path = [root];
    for (let i = 0; i < 12; i++) path.push((at = await make(`第${i}层`, at)));
    const list = await rig.departments.list();
    expect(list.find((d) => d.id === at)?.path).toEqual(path);
    expect((await rig.org.current()).departmentTree(root)).toHaveLength(13);
  });

  it('are not moved below themselves', async () => {
    const a = await make('A');
    const b = await make('B', a);
    const c = await make('C', b);
    for (const parentId of [a, b, c]) expect(await codeOf(as(() => rig.departments.update(a, { parentId })))).toBe('access.department_cycle');
    expect((await as(() => rig.departments.update(c, { parentId: root }))).path).toEqual([root, c]);
    expect(await codeOf(as(() => rig.departments.update(c, { parentId: 9_999 })))).toBe('validation_failed');
  });

  it('have one name among siblings, also when made at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => codeOf(make(i % 2 === 0 ? 'Sales' : 'ＳＡＬＥＳ'))));
    expect(answers.filter((a) => a === 'ok')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['ok', 'access.department_name_taken']));
    const other = await make('other place');
    expect(await codeOf(make('Sales', other))).toBe('ok');
  });

  it('are deleted only when nobody is in them and nobody needs them', async () => {
    const a = await make('X');
    const b = await make('Y', a);
    await rig.addUser({ username: 'there', departmentId: b });
    await expect(as(() => rig.departments.delete(a))).rejects.toMatchObject({ code: 'access.department_in_use', params: { users: 0, children: 1 } });
    await expect(as(() => rig.departments.delete(b))).rejects.toMatchObject({ code: 'access.department_in_use', params: { users: 1, children: 0 } });
    const c = await make('Z');
    let veto = true;
    rig.bus.on(DepartmentDeleted, () => { if (veto) throw new Problem(409, 'in_use'); });
    expect(await codeOf(as(() => rig.departments.delete(c)))).toBe('in_use');
    veto = false;
    expect(await codeOf(as(() => rig.departments.delete(c)))).toBe('ok');
  });
});
