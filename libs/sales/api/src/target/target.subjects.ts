import { Inject, Injectable } from '@nestjs/common';
import { context, mayUse, principal } from '@steward/platform';
import { type Organisation, UserFacade } from '@steward/system-api';
import type { TargetKind } from './target.entity.js';
import { type Done, subtree } from './target.rules.js';
import { MANAGE } from './target.store.js';

/** A person or department whose targets are shown. `login` is a person's user name; `departmentId` that of the person, or the one above the department. */
export interface Subject { kind: TargetKind; id: number; name: string; login: string | null; departmentId: number | null; counts: (d: Done) => boolean }

export const subjectKey = (s: { kind: TargetKind; id: number }): string => `${s.kind}:${s.id}`;
/** Whose rows a right reaches. */
export const ownersOf = (code: string): readonly number[] | 'all' => (context().system !== undefined ? 'all' : principal().owners(code));

/** Who has targets, as far as the caller sees them: people in his scope, and departments all of whose people are. */
@Injectable()
export class TargetSubjects {
  constructor(@Inject(UserFacade) private readonly users: UserFacade) {}

  /** Whom the caller sees under the code: departments first, each in the order of the organisation. */
  async of(code: string): Promise<Subject[]> {
    const org = await this.users.organisation();
    const seen = ownersOf(code);
    const people = org.users.filter((u) => u.enabled && (seen === 'all' || seen.includes(u.id)));
    return [...departmentsOf(org, seen), ...people.map((u): Subject => ({ kind: 'user', id: u.id, name: u.name, login: u.username, departmentId: u.departmentId, counts: (d) => d.userId === u.id }))];
  }

  /** Keys of those the caller may set targets for; none without the right. */
  async settable(): Promise<Set<string>> {
    return mayUse(MANAGE) ? new Set((await this.of(MANAGE)).map(subjectKey)) : new Set();
  }

  /** Names of departments, those out of sight too: a row says where it belongs. */
  departmentNames(subjects: readonly Subject[]): Promise<Map<number, string>> {
    return this.users.departmentNames(subjects.flatMap((s) => s.departmentId ?? []));
  }
}

/** Departments all of whose people, down to the last one, are in scope; none for who sees himself alone, though he be the only one left in his. */
function departmentsOf(org: Organisation, seen: readonly number[] | 'all'): Subject[] {
  if (seen !== 'all' && seen.length < 2) return [];
  return org.departments.flatMap((d): Subject[] => {
    const below = subtree(org.departments, d.id);
    const people = org.users.filter((u) => u.departmentId !== null && below.has(u.departmentId));
    if (seen !== 'all' && (people.length === 0 || !people.every((u) => seen.includes(u.id)))) return [];
    return [{ kind: 'department', id: d.id, name: d.name, login: null, departmentId: d.parentId, counts: (done) => done.departmentId !== null && below.has(done.departmentId) }];
  });
}
