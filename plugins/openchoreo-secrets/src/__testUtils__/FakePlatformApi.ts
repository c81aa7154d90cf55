import type {
  IncidentsAnswerDto,
  PlanesAnswerDto,
  ChecklistAnswerDto,
  ReferencesAnswerDto,
  SecretsAnswerDto,
  StoresAnswerDto,
  SummaryAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type {
  FleetApi,
  ReferencesQuery,
  SecretsQuery,
  ServiceHealth,
  SecretsFormat,
  StoresQuery,
} from '../api';
import { fleet } from './fleet';
import { planeReport } from './planes';
import { references } from './references';

interface Answers {
  readonly planes: PlanesAnswerDto;
  readonly incidents: IncidentsAnswerDto;
  readonly stores: StoresAnswerDto;
  readonly checklist: ChecklistAnswerDto;
  readonly references: ReferencesAnswerDto;
  readonly secrets: SecretsAnswerDto;
  readonly serviceHealth: ServiceHealth;
  readonly summary: SummaryAnswerDto;
}

/** Gives what the test says next, and remembers what was asked. */
export class FakePlatformApi implements FleetApi {
  readonly queries: SecretsQuery[] = [];
  readonly exported: unknown[] = [];
  private answers: Answers = {
    ...fleet(),
    references: references([]),
    serviceHealth: { configuration: 'inUse', problems: [] },
  };
  private failure?: Error;

  change(answers: Partial<Answers>) {
    this.answers = { ...this.answers, ...answers };
    this.failure = undefined;
  }

  fails(error: Error) {
    this.failure = error;
  }

  /** For which entities planes were asked for. */
  readonly planesOf: (string | undefined)[] = [];

  async getPlanes(options?: { readonly entityRef?: string }) {
    this.planesOf.push(options?.entityRef);
    const answer = await this.reply('planes');
    const plane = answer.planes.find(({ name }) =>
      options?.entityRef?.endsWith(`/${name}`),
    );
    return plane ? { ...answer, report: planeReport(plane) } : answer;
  }

  getIncidents() {
    return this.reply('incidents');
  }

  /** Which stores were asked for. */
  readonly storesAsked: (StoresQuery | undefined)[] = [];

  getStores(options?: { readonly query?: StoresQuery }) {
    this.storesAsked.push(options?.query);
    return this.reply('stores');
  }

  getSummary() {
    return this.reply('summary');
  }

  getServiceHealth() {
    return this.reply('serviceHealth');
  }

  getChecklist() {
    return this.reply('checklist');
  }

  async exportChecklist(format: unknown) {
    this.exported.push(format);
    return new Blob(['row']);
  }

  /** Which references were asked for. */
  readonly referencesAsked: (ReferencesQuery | undefined)[] = [];

  getReferences(options?: { readonly query?: ReferencesQuery }) {
    this.referencesAsked.push(options?.query);
    return this.reply('references');
  }

  getSecrets(query: SecretsQuery) {
    this.queries.push(query);
    return this.reply('secrets');
  }

  async exportSecrets(query: object, format: SecretsFormat) {
    this.exported.push({ ...query, format });
    return new Blob(['key']);
  }

  private async reply<K extends keyof Answers>(what: K): Promise<Answers[K]> {
    if (this.failure) {
      throw this.failure;
    }
    return this.answers[what];
  }
}
