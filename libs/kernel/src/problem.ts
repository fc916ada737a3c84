/** Error of the wire after RFC 9457, `application/problem+json` (api.md "Errors"). `code` is a translation key below `error.`. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  traceId?: string;
  params?: Record<string, unknown>;
  errors?: FieldFault[];
  /** A refusal a setting makes a warning: repeat the request with `acknowledge: [code]`. */
  overridable?: boolean;
  [fact: string]: unknown;
}

/** One wrong field: a JSON pointer into the body, a code below `fault.`, and its parameters. `message` follows Accept-Language. */
export interface FieldFault { pointer: string; code: string; params?: Record<string, unknown>; message?: string }
