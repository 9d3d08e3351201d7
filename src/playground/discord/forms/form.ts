import { DiscordError } from '../errors.js';
import { isId } from '../snowflake.js';

/** Discord's tree of faults: the keys follow the body, `_errors` lists what is wrong at that place. */
export interface FormErrors {
  [key: string]: FormErrors | FormFault[];
}

export interface FormFault {
  readonly code: string;
  readonly message: string;
}

/** Collects everything that is wrong with one request body, so that all of it is reported together. */
export class Form {
  #errors: FormErrors | null = null;

  add(path: readonly (string | number)[], fault: FormFault): void {
    this.#errors ??= {};
    let place = this.#errors;
    for (const key of path) {
      const next = place[key];
      if (next && !Array.isArray(next)) {
        place = next;
      } else {
        const created: FormErrors = {};
        place[key] = created;
        place = created;
      }
    }
    const faults = place._errors;
    if (Array.isArray(faults)) faults.push(fault);
    else place._errors = [fault];
  }

  /** Throws 50035 "Invalid Form Body" when a fault was found. */
  check(): void {
    if (!this.#errors) return;
    throw new DiscordError({ status: 400, code: 50035, text: 'Invalid Form Body', errors: this.#errors });
  }
}

export interface LengthLimits {
  readonly min?: number;
  readonly max?: number;
  readonly required?: boolean;
}

/** The length Discord counts: Unicode code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** One place in a request body. Readers answer `undefined` for what is absent or wrong, and note the fault. */
export class Field {
  readonly value: unknown;
  readonly #form: Form;
  readonly #parent: Field | null;
  readonly #key: string | number;

  constructor(form: Form, value: unknown, parent: Field | null = null, key: string | number = '') {
    this.#form = form;
    this.value = value;
    this.#parent = parent;
    this.#key = key;
  }

  get present(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get(key: string): Field {
    const value =
      typeof this.value === 'object' && this.value !== null
        ? (this.value as Record<string, unknown>)[key]
        : undefined;
    return new Field(this.#form, value, this, key);
  }

  fault(code: string, message: string): undefined {
    this.#form.add(this.#path(), { code, message });
    return undefined;
  }

  #path(): (string | number)[] {
    return this.#parent ? [...this.#parent.#path(), this.#key] : [];
  }

  #absent(required: boolean | undefined): undefined {
    if (required) this.fault('BASE_TYPE_REQUIRED', 'This field is required');
    return undefined;
  }

  /** A text; its length is checked in code points. `required` also refuses an empty one. */
  text(limits: LengthLimits = {}): string | undefined {
    if (!this.present) return this.#absent(limits.required);
    const value = typeof this.value === 'number' ? String(this.value) : this.value;
    if (typeof value !== 'string') {
      return this.fault('STRING_TYPE_CONVERT', `Could not interpret "${shown(value)}" as string.`);
    }
    if (limits.required && value === '') return this.#absent(true);
    return this.#lengthFits(value.length, () => lengthOf(value), limits) ? value : undefined;
  }

  #lengthFits(roughly: number, exactly: () => number, { min, max }: LengthLimits): boolean {
    const tooLong = max !== undefined && roughly > max && exactly() > max;
    const tooShort = min !== undefined && roughly < min * 2 && exactly() < min;
    if (!tooLong && !tooShort) return true;
    if (min !== undefined && max !== undefined) {
      this.fault('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (tooLong) {
      this.fault('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    } else {
      this.fault('BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`);
    }
    return false;
  }

  integer(limits: { min?: number; max?: number; required?: boolean } = {}): number | undefined {
    if (!this.present) return this.#absent(limits.required);
    const { value: given } = this;
    const value = typeof given === 'number' || typeof given === 'string' ? Number(given) : Number.NaN;
    if (!Number.isInteger(value)) {
      return this.fault('NUMBER_TYPE_COERCE', `Value "${shown(given)}" is not int.`);
    }
    if (limits.max !== undefined && value > limits.max) {
      return this.fault('NUMBER_TYPE_MAX', `int value should be less than or equal to ${limits.max}.`);
    }
    if (limits.min !== undefined && value < limits.min) {
      return this.fault('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${limits.min}.`);
    }
    return value;
  }

  number(): number | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== 'number') {
      return this.fault('NUMBER_TYPE_COERCE', `Value "${shown(this.value)}" is not float.`);
    }
    return this.value;
  }

  flag(): boolean | undefined {
    if (!this.present) return undefined;
    if (typeof this.value !== 'boolean') {
      return this.fault('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
    }
    return this.value;
  }

  id(required = false): string | undefined {
    if (!this.present) return this.#absent(required);
    const text = shown(this.value);
    if (isId(text)) return text;
    return this.fault('NUMBER_TYPE_COERCE', `Value "${text}" is not snowflake.`);
  }

  /** One of a few numbers. */
  choice<const T extends number>(choices: readonly T[], required = false): T | undefined {
    const value = this.integer({ required });
    if (value === undefined) return undefined;
    const found = choices.find((choice) => choice === value);
    return found ?? this.fault('BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
  }

  /** The items of a list as fields of their own; an absent list has none. */
  list(limits: LengthLimits = {}): Field[] {
    if (!this.present) {
      this.#absent(limits.required);
      return [];
    }
    if (!Array.isArray(this.value)) {
      this.fault('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
      return [];
    }
    const { length } = this.value;
    if (!this.#lengthFits(length, () => length, limits)) return [];
    return this.value.map((item: unknown, index) => new Field(this.#form, item, this, index));
  }

  /** Whether this place holds an object; anything else but absence is a fault. */
  record(): boolean {
    if (!this.present) return false;
    if (typeof this.value === 'object' && !Array.isArray(this.value)) return true;
    this.fault('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return false;
  }

  /** A well-formed http or https address, or `attachment://name` where files may be named. */
  url(options: { required?: boolean; attachments?: boolean; max?: number } = {}): string | undefined {
    const text = this.text({ max: options.max ?? 2048, required: options.required ?? false });
    if (text === undefined || text === '') return undefined;
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
    if (scheme === 'attachment' && options.attachments) return text;
    if (scheme === undefined) return this.fault('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    if (scheme !== 'http' && scheme !== 'https') {
      const schemes = options.attachments ? "('http', 'https', 'attachment')" : "('http', 'https')";
      return this.fault(
        'URL_TYPE_INVALID_SCHEME',
        `Scheme "${scheme}" is not supported. Scheme must be one of ${schemes}.`,
      );
    }
    if (!URL.canParse(text) || /\s/.test(text)) {
      return this.fault('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
    return text;
  }

  /** An ISO 8601 time, as Discord writes it back. */
  time(): string | undefined {
    if (!this.present) return undefined;
    const at = typeof this.value === 'string' || typeof this.value === 'number' ? new Date(this.value) : null;
    if (!at || Number.isNaN(at.getTime())) {
      return this.fault('DATE_TIME_TYPE_PARSE', `Could not parse ${shown(this.value)}. Should be ISO8601.`);
    }
    return wireTime(at.getTime());
  }
}

/** A value from a body as it stands in the text of a fault. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** A time as Discord writes it: microseconds and an explicit offset. */
export function wireTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, -1)}000+00:00`;
}
