import { BoolColumn, CodeColumn, DateColumn, Id, InstantColumn, IntColumn, JsonColumn, PlainIndex, Ref, Row, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';
import type { RecycleRule, RuleKind } from './pool.rules.js';

/** Fields of a customer a pool may hide until it is claimed. */
export const HIDEABLE = ['phone', 'mobile', 'email', 'wechat', 'qq', 'address', 'contactName', 'contactMobile'] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** Customer pool 公海: who may take from it, under which terms customers fall into it and are protected (domain.md 2.2, S-55, S-56). */
@Entity('pool')
export class Pool extends Row {
  @TextColumn(100) name: string;
  @BoolColumn() enabled: boolean;
  /** The first pool that has an owner as a member is his. */
  @IntColumn() sort: number;
  @JsonColumn({ nullable: false }) admins: number[];
  /** Nobody named = everybody is a member. */
  @JsonColumn({ nullable: false }) memberUsers: number[];
  @JsonColumn({ nullable: false }) memberDepartments: number[];
  @JsonColumn({ nullable: false }) hiddenFields: Hideable[];

  /** Whether customers fall into it by the rules; off until somebody has seen how many would. */
  @BoolColumn() recycling: boolean;
  @JsonColumn({ nullable: false }) rules: RecycleRule[];
  @BoolColumn() exemptDealt: boolean;
  @BoolColumn() exemptOpen: boolean;
  @BoolColumn() workdaysOnly: boolean;
  @BoolColumn() keepFollowers: boolean;
  @IntColumn() remindDays: number;

  @IntColumn() protectDays: number;
  @JsonColumn({ nullable: false }) protectLevels: Record<string, number>;
  /** How often a protection may be prolonged, and by how many days at most. */
  @IntColumn() extendTimes: number;
  @IntColumn() extendDays: number;
  /** Customers one person may lock; null = any number. */
  @IntColumn({ nullable: true }) lockLimit: number | null;

  /** Claims of one person a day; null = any number. */
  @IntColumn({ nullable: true }) dailyLimit: number | null;
  /** Customers one person, or one department, may have; null = any number. */
  @IntColumn({ nullable: true }) capacity: number | null;
  @IntColumn({ nullable: true }) departmentCapacity: number | null;
  @BoolColumn() capacityCountsDealt: boolean;
  @BoolColumn() assignChecksCapacity: boolean;
  /** Days the last owner has to leave a customer to others. */
  @IntColumn() cooldownDays: number;
  /** Hours a customer lies in the pool before it may be claimed. */
  @IntColumn() waitHours: number;
}

/** Terms a new pool starts with (domain.md 2.13). */
export const NEW_POOL = {
  enabled: true, sort: 0, admins: [] as number[], memberUsers: [] as number[], memberDepartments: [] as number[], hiddenFields: ['phone', 'mobile', 'wechat', 'contactMobile'] as Hideable[],
  recycling: false, rules: [{ kind: 'no_follow_up', days: 30, levels: {} }, { kind: 'no_deal', days: 180, levels: {} }] as RecycleRule[], exemptDealt: false, exemptOpen: true, workdaysOnly: false, keepFollowers: false, remindDays: 3,
  protectDays: 30, protectLevels: {} as Record<string, number>, extendTimes: 2, extendDays: 30, lockLimit: 20, dailyLimit: 10, capacity: null, departmentCapacity: null, capacityCountsDealt: true, assignChecksCapacity: true, cooldownDays: 7, waitHours: 0,
};

export const POOL_MOVES = ['recycled', 'put', 'claimed', 'assigned'] as const;
export type PoolMove = (typeof POOL_MOVES)[number];

/** A customer entered or left a pool: recycle record and claim record; never changed. */
@Entity('pool_record')
@PlainIndex('ix_pool_record_customer', ['customerId', 'id'])
@PlainIndex('ix_pool_record_pool', ['poolId', 'id'])
export class PoolRecord {
  @Id() id: number;
  @Ref() poolId: number;
  @Ref() customerId: number;
  @CodeColumn(12) move: PoolMove;
  @InstantColumn() at: string;
  /** The rule that fired, with its days. */
  @CodeColumn(32, { nullable: true }) ruleKind: RuleKind | null;
  @IntColumn({ nullable: true }) ruleDays: number | null;
  @TextColumn(200, { nullable: true }) reason: string | null;
  @Ref({ nullable: true }) fromUserId: number | null;
  @Ref({ nullable: true }) toUserId: number | null;
  /** 0 = the daily job. */
  @Ref() actorId: number;
}

/** How much of his daily limit somebody has used; his claims wait for each other here. */
@Entity('pool_claimer')
export class PoolClaimer {
  @Ref({ primary: true }) userId: number;
  @DateColumn() day: string;
  @IntColumn() claims: number;
}

/** The day a customer falls into the pool as the last run has worked it out: what lists filter and reminders go by. Rows of an earlier owner or follow-up do not count. */
@Entity('pool_forecast')
@PlainIndex('ix_pool_forecast_due', ['dueOn', 'customerId'])
export class PoolForecast {
  @Ref({ primary: true }) customerId: number;
  @Ref() poolId: number;
  @Ref() ownerId: number;
  @DateColumn() dueOn: string;
  @CodeColumn(32) ruleKind: RuleKind;
  @IntColumn() ruleDays: number;
  /** `lastFollowUpAt` it was worked out with; empty = none. */
  @CodeColumn(24) followedAt: string;
  /** Due day the owner was reminded of. */
  @DateColumn({ nullable: true }) remindedOf: string | null;
}

export const REQUEST_STATES = ['pending', 'approved', 'declined'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** A prolonged protection 延长保护期: asked for by the salesperson, or given by the manager at once. */
@Entity('protection_request')
@PlainIndex('ix_protection_request_customer', ['customerId', 'id'])
@PlainIndex('ix_protection_request_state', ['state', 'id'])
export class ProtectionRequest extends Row {
  @Ref() customerId: number;
  @Ref() ownerId: number;
  /** Since when the owner has it: extensions are counted per ownership. */
  @InstantColumn() ownerSince: string;
  @IntColumn() days: number;
  @TextColumn(200) reason: string;
  @CodeColumn(12) state: RequestState;
  @TextColumn(200, { nullable: true }) answer: string | null;
  @Ref({ nullable: true }) answeredBy: number | null;
  @InstantColumn({ nullable: true }) answeredAt: string | null;
}

export const poolTable = new Table(Pool);
export const recordTable = new Table(PoolRecord);
export const claimerTable = new Table(PoolClaimer);
export const forecastTable = new Table(PoolForecast);
