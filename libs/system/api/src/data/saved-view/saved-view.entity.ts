import { BoolColumn, CodeColumn, JsonColumn, PlainIndex, Ref, Row, Table, TextColumn } from '@steward/platform';
import { Entity } from 'typeorm';

/** A filter, order and columns of a list under a name; `state` is the screen's and opaque here. */
@Entity('saved_view')
@PlainIndex('ix_saved_view_owner', ['ownerId', 'listKey'])
@PlainIndex('ix_saved_view_shared', ['shared', 'listKey'])
export class SavedView extends Row {
  @Ref() ownerId: number;
  @CodeColumn(64) listKey: string;
  @TextColumn(60) name: string;
  @BoolColumn() shared: boolean;
  /** Roles it is shared with; none = everybody. */
  @JsonColumn() roleIds: number[] | null;
  @JsonColumn({ nullable: false }) state: Record<string, unknown>;
}

/** The view a user's list opens with. */
@Entity('saved_view_default')
@PlainIndex('ix_saved_view_default_view', ['viewId'])
export class SavedViewDefault {
  @Ref({ primary: true }) userId: number;
  @CodeColumn(64, { primary: true }) listKey: string;
  @Ref() viewId: number;
}

export const savedViewTable = new Table(SavedView);
export const savedViewDefaultTable = new Table(SavedViewDefault);
