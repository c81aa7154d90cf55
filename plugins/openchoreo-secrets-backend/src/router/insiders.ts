import type { Access } from '../access/access';
import type { Callers } from '../access/caller';
import type { Request } from 'express';

/** What finding out needs. */
interface InsidersOptions {
  readonly callers: Callers;
  /** Absent where nobody knows who has which right. */
  readonly access?: Pick<Access, 'authorizePlatform'>;
}

/** Knows who may be told details of the configuration: who has the platform right, where that can be told. */
export class Insiders {
  private readonly options: InsidersOptions;

  constructor(options: InsidersOptions) {
    this.options = options;
  }

  /** Throws a Backstage error where the caller is nobody; a right that cannot be asked for is none. */
  async include(req: Request<Record<string, string>>): Promise<boolean> {
    const { callers, access } = this.options;
    const caller = await callers.of(req, ['user', 'service']);
    if (!access) return false;
    try {
      await access.authorizePlatform(caller);
      return true;
    } catch {
      return false;
    }
  }
}
