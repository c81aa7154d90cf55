// Written by scripts/answer-forms.mjs from the schemas of the wire.
import {
  BASES,
  CANNOT_TELL_REASONS,
  CAUSE_CLASSES,
  CHECK_RESULTS,
  DELIVERY_FLAGS,
  DELIVERY_STATES,
  EFFECTS,
  FLAGS,
  NEED_WAYS,
  OWNERS,
  PLANE_ROLES,
  PLATFORM_SECRET_PRODUCERS,
  PLATFORM_SECRET_REQUIREMENTS,
  PLATFORM_SECRET_STATES,
  PROMOTION_CHECKS,
  PROMOTION_OPENS,
  PROMOTION_VERDICTS,
  PUSHED,
  RELEASE_FAMILIES,
  SEVERITIES,
  UNKNOWN_REASONS,
  VERDICTS,
  type EntitySecretsDto,
  type ProjectSecretsDto,
  type EnvironmentBindingsDto,
  type ReferencesAnswerDto,
  type AlsoUsedByDto,
  type PromotionDto,
  type MineDto,
  type MySecretsDto,
  type PlanesAnswerDto,
  type IncidentsAnswerDto,
  type StoresAnswerDto,
  type ChecklistAnswerDto,
  type SecretsAnswerDto,
  type SummaryAnswerDto,
} from '@openchoreo/backstage-plugin-openchoreo-secrets-common';
import type { Form } from './readForm';

/** What is answered, by the name of the answer. */
export interface Answers {
  readonly secrets: EntitySecretsDto;
  readonly project: ProjectSecretsDto;
  readonly bindings: EnvironmentBindingsDto;
  readonly references: ReferencesAnswerDto;
  readonly alsoUsedBy: AlsoUsedByDto;
  readonly promotion: PromotionDto;
  readonly mine: MineDto;
  readonly mySecrets: MySecretsDto;
  readonly planes: PlanesAnswerDto;
  readonly incidents: IncidentsAnswerDto;
  readonly stores: StoresAnswerDto;
  readonly checklist: ChecklistAnswerDto;
  readonly rows: SecretsAnswerDto;
  readonly summary: SummaryAnswerDto;
}

const entity: Form = { fields: { kind: 'string', namespace: 'string', name: 'string' } };
const cause: Form = { fields: { class: { lenient: { words: CAUSE_CLASSES }, otherwise: "unknown" }, actor: { lenient: { words: ["developer","platformEngineer","providerOwner","nobody"] }, otherwise: "nobody" }, params: { map: 'string' }, text: { maybe: 'string' }, from: { maybe: { words: ["event","condition"] } }, disputed: { maybe: { only: true } }, withheld: { maybe: { only: true } } } };
const worst: Form = { lenient: { words: SEVERITIES }, otherwise: "unknown" };
const keys: Form = { fields: { all: 'integer', failing: 'integer', blocking: 'integer', atRisk: 'integer', heldBack: 'integer', unknown: 'integer' } };
const builds: Form = { fields: { running: 'integer', attention: 'integer', unknown: 'integer' } };
const environments: Form = { fields: { seen: { list: 'string' }, deployed: { list: 'string' }, hidden: { list: 'string' }, componentsHidden: { maybe: 'boolean' }, everything: 'boolean' } };
const headline: Form = { fields: { state: { lenient: { words: ["known","starting","unknown","hidden","absent"] }, otherwise: "unknown" }, cause: { maybe: cause }, worst: worst, secrets: 'integer', failing: 'integer', atRisk: 'integer', blocking: 'integer', heldBack: 'integer', unknown: 'integer', notFollowed: 'integer', optionalMissing: { maybe: 'integer' }, late: 'integer', changedNotReleased: 'integer', keys: keys, oldestRefreshAt: { maybe: 'time' }, builds: { maybe: builds }, environments: environments } };
const counts: Form = { fields: { critical: 'integer', warning: 'integer', unknown: 'integer', atRisk: 'integer', waiting: 'integer', ok: 'integer', heldBack: 'integer' } };
const verdict: Form = { lenient: { words: VERDICTS }, otherwise: "unknown" };
const components: Form = { fields: { namespace: 'string', project: 'string', name: 'string' } };
const reach: Form = { fields: { secrets: 'integer', components: 'integer' } };
const findings: Form = { fields: { id: 'string', severity: worst, cause: cause, since: { maybe: 'time' }, production: 'boolean', planeId: { maybe: 'string' }, storeId: { maybe: 'string' }, verdict: verdict, delivery: { maybe: { lenient: { words: DELIVERY_STATES }, otherwise: "unknown" } }, effect: { lenient: { maybe: { words: EFFECTS } }, otherwise: undefined }, environments: { list: 'string' }, components: { list: components }, rows: { list: 'string' }, secrets: 'integer', atRisk: 'integer', reach: reach, heldBack: 'integer', blocking: 'integer', blocksPodStart: 'boolean', gap: 'boolean', refreshedAt: { maybe: 'time' } } };
const places: Form = { fields: { kind: { lenient: { words: ["environment","component","resource","reference","plane","build","platform","other"] }, otherwise: "other" }, id: 'string', namespace: { maybe: 'string' }, project: { maybe: 'string' }, name: { maybe: 'string' }, state: { lenient: { words: ["known","starting","unknown","hidden","notDeployed","undeployed","absent"] }, otherwise: "unknown" }, cause: { maybe: cause }, counts: counts, optionalMissing: { maybe: 'integer' }, worst: worst, production: 'boolean', blocking: 'integer', blocksPodStart: 'boolean', failingIn: { list: 'string' }, changedNotReleased: 'integer', since: { maybe: 'time' }, oldestRefreshAt: { maybe: 'time' }, planeId: { maybe: 'string' }, storeIds: { list: 'string' } } };
const report: Form = { fields: { scope: { lenient: { words: ["component","resource","system","environment","domain","plane","fleet"] }, otherwise: "fleet" }, headline: headline, counts: counts, findings: { list: findings }, places: { list: places } } };
const environments2: Form = { fields: { name: 'string', production: 'boolean', planeId: { maybe: 'string' }, storeId: { maybe: 'string' }, deployment: { words: ["active","undeployed","notDeployed","unknown"] }, release: { maybe: 'string' }, namespace: { maybe: 'string' }, causes: { list: cause } } };
const health: Form = { fields: { verdict: verdict, severity: worst, flags: { someOf: FLAGS }, cause: { maybe: cause }, furtherCauses: { maybe: { list: cause } }, since: { maybe: 'time' }, refreshedAt: { maybe: 'time' }, dueAt: { maybe: 'time' } } };
const needs: Form = { fields: { how: { words: NEED_WAYS }, optional: 'boolean' } };
const delivery: Form = { fields: { state: { lenient: { words: DELIVERY_STATES }, otherwise: "unknown" }, reason: { maybe: { lenient: { words: UNKNOWN_REASONS }, otherwise: "indefinite" } }, has: { maybe: { lenient: { words: ["yes","no","unknown"] }, otherwise: "unknown" } }, basis: { lenient: { maybe: { words: BASES } }, otherwise: undefined }, flags: { someOf: DELIVERY_FLAGS }, followed: { maybe: { only: false } }, since: { maybe: 'time' }, sinceAtLeast: { maybe: { only: true } }, asOf: { maybe: 'time' }, effect: { lenient: { maybe: { words: EFFECTS } }, otherwise: undefined }, needs: { lenient: { list: needs }, otherwise: [] }, atRisk: { maybe: cause } } };
const lastKnown: Form = { fields: { verdict: verdict, severity: worst, delivery: { maybe: { lenient: { words: DELIVERY_STATES }, otherwise: "unknown" } }, at: 'time' } };
const reference: Form = { fields: { name: 'string', key: 'string', state: { words: ["found","absent","keyAbsent","unknown"] } } };
const output: Form = { fields: { resource: 'string', name: 'string', state: { lenient: { words: ["found","plain","pending","notBound","absent","unknown"] }, otherwise: "unknown" } } };
const remote: Form = { fields: { key: 'string', property: { maybe: 'string' } } };
const cells: Form = { fields: { environment: 'string', health: health, delivery: delivery, lastKnown: { maybe: lastKnown }, heldBackBy: { maybe: 'string' }, objectId: { maybe: 'string' }, storeId: { maybe: 'string' }, reference: { maybe: reference }, output: { maybe: output }, remote: { maybe: remote }, blocksPodStart: 'boolean' } };
const rows: Form = { fields: { id: 'string', from: { words: ["env","file","object"] }, label: 'string', reference: { maybe: 'string' }, resource: { maybe: 'string' }, gap: 'boolean', cells: { list: cells } } };
const secrets: Form = { fields: { name: 'string', optional: 'boolean', health: health, delivery: delivery, objectId: 'string' } };
const builds2: Form = { fields: { run: 'string', namespace: 'string', planeId: { maybe: 'string' }, startedAt: { maybe: 'time' }, completedAt: { maybe: 'time' }, notRendered: { maybe: health }, secrets: { list: secrets }, worst: worst } };
const components2: Form = { fields: { namespace: 'string', project: 'string', name: 'string', report: report, environments: { list: environments2 }, rows: { list: rows }, builds: { maybe: { list: builds2 } } } };
const state: Form = { words: ["live","polled","starting","unreachable","forbidden","ownAccess","notConfigured","notInstalled"] };
const operator: Form = { fields: { namespace: 'string', deployment: 'string' } };
const clock: Form = { fields: { state: { words: ["off","doubtful","refuted","unsteady","contradicted"] }, aheadSeconds: { maybe: 'integer' } } };
const planes: Form = { fields: { id: 'string', kind: 'string', namespace: { maybe: 'string' }, name: { maybe: 'string' }, cluster: { maybe: 'string' }, secretStore: { maybe: 'string' }, state: state, since: { maybe: 'time' }, asOf: { maybe: 'time' }, cause: { maybe: cause }, controller: { maybe: health }, operator: { maybe: operator }, clock: { maybe: clock }, malformed: 'integer' } };
const generators: Form = { fields: { kind: 'string', name: 'string' } };
const refresh: Form = { fields: { policy: 'string', interval: { maybe: 'string' }, intervalMs: { maybe: 'number' } } };
const target: Form = { fields: { name: 'string', creationPolicy: 'string' } };
const kind: Form = { words: ["cause","dataChange","missing"] };
const events: Form = { fields: { kind: kind, reporter: { maybe: 'string' }, reason: 'string', message: { maybe: 'string' }, type: 'string', firstAt: { maybe: 'time' }, lastAt: 'time', count: 'integer' } };
const objects: Form = { fields: { id: 'string', planeId: 'string', kind: 'string', namespace: { maybe: 'string' }, name: 'string', lookup: { words: ["found","absent","unknown"] }, health: health, lastKnown: { maybe: lastKnown }, storeIds: { list: 'string' }, generators: { list: generators }, refresh: refresh, target: { maybe: target }, keys: 'integer', createdAt: { maybe: 'time' }, events: { list: events } } };
const kind2: Form = { words: ["SecretStore","ClusterSecretStore"] };
const called: Form = { fields: { displayName: 'string', url: { maybe: 'string' } } };
const lookup: Form = { words: ["found","absent","unknown"] };
const stores: Form = { fields: { id: 'string', planeId: 'string', kind: kind2, namespace: { maybe: 'string' }, name: { maybe: 'string' }, called: { maybe: called }, lookup: lookup, provider: { maybe: 'string' }, capabilities: { maybe: 'string' }, health: { maybe: health }, lastValidatedAt: { maybe: 'time' } } };
const environments3: Form = { fields: { name: 'string', production: 'boolean', planeId: { maybe: 'string' }, storeId: { maybe: 'string' } } };
const counts2: Form = { fields: { critical: { maybe: 'integer' }, warning: { maybe: 'integer' }, unknown: { maybe: 'integer' }, atRisk: { maybe: 'integer' }, waiting: { maybe: 'integer' }, ok: { maybe: 'integer' }, heldBack: { maybe: 'integer' } } };
const cells2: Form = { fields: { environment: 'integer', state: { lenient: { words: ["known","starting","unknown","hidden","notDeployed","undeployed","absent"] }, otherwise: "unknown" }, counts: counts2, optionalMissing: { maybe: 'integer' }, worst: worst, blocking: 'integer', findings: { list: 'integer' } } };
const components3: Form = { fields: { id: 'string', state: { lenient: { words: ["known","starting","unknown","hidden","absent"] }, otherwise: "unknown" }, keys: keys, rows: 'integer', gaps: 'integer', cells: { list: cells2 } } };
const findingKeys: Form = { fields: { finding: 'integer', keys: 'integer', row: { maybe: 'string' }, label: { maybe: 'string' }, namespace: { maybe: 'string' }, object: { maybe: 'string' }, reference: { maybe: 'string' }, remote: { maybe: remote }, storeId: { maybe: 'string' }, worksIn: { list: 'string' }, forImages: 'boolean' } };
const keys2: Form = { fields: { key: 'string', remoteKey: 'string', property: { maybe: 'string' } } };
const places2: Form = { fields: { environment: 'string', production: 'boolean', worst: worst } };
const usedBy: Form = { fields: { component: components, environments: { list: 'string' }, places: { list: places2 }, worst: worst } };
const pushed: Form = { fields: { planeId: 'string', storeId: { maybe: 'string' }, namespace: 'string', name: 'string', health: health, pushed: { maybe: { lenient: { words: PUSHED }, otherwise: "unknown" } } } };
const references: Form = { fields: { id: 'string', namespace: 'string', name: 'string', state: { words: ["found","absent","unknown"] }, managed: 'boolean', keys: { list: keys2 }, usedBy: { list: usedBy }, unused: { maybe: 'boolean' }, pushed: { list: pushed }, worst: worst } };
const counts3: Form = { fields: { all: 'integer', trouble: 'integer', missing: 'integer', unused: 'integer', managed: 'integer' } };
const page: Form = { fields: { offset: 'integer', limit: 'integer', matching: 'integer', counts: counts3 } };
const alsoUsedBy: Form = { fields: { component: components, environments: { list: 'string' }, by: { words: ["reference","remoteKey"] }, worst: worst } };
const verdict2: Form = { lenient: { words: PROMOTION_VERDICTS }, otherwise: "cannotTell" };
const reference2: Form = { fields: { name: 'string', key: 'string' } };
const output2: Form = { fields: { resource: 'string', name: 'string' } };
const remote2: Form = { fields: { key: 'string', property: { maybe: 'string' } } };
const checks: Form = { fields: { check: { lenient: { words: PROMOTION_CHECKS }, otherwise: "other" }, result: { lenient: { words: CHECK_RESULTS }, otherwise: "unknown" }, cause: { maybe: cause } } };
const readBy: Form = { fields: { component: components, environment: 'string' } };
const notChecked: Form = { lenient: { words: PROMOTION_OPENS }, otherwise: "other" };
const keys3: Form = { fields: { id: 'string', from: { words: ["env","file"] }, label: 'string', verdict: verdict2, reference: { maybe: reference2 }, output: { maybe: output2 }, remote: { maybe: remote2 }, checks: { list: checks }, readBy: { list: readBy }, notChecked: { list: notChecked } } };
const notChecked2: Form = { fields: { what: notChecked, keys: { list: 'string' } } };
const environments4: Form = { fields: { environment: 'string', production: 'boolean', counts: counts, worst: worst, blocking: 'integer', old: 'integer' } };
const owned: Form = { fields: { kind: { words: ["component","resource"] }, of: components, worst: worst, environments: { list: environments4 } } };
const build: Form = { fields: { namespace: 'string', run: 'string' } };
const dependency: Form = { fields: { resource: components, output: 'string' } };
const object: Form = { fields: { kind: { maybe: 'string' }, namespace: { maybe: 'string' }, name: 'string' } };
const rows2: Form = { fields: { id: 'string', owner: { words: OWNERS }, key: 'string', from: { words: ["env","file","object"] }, component: { maybe: components }, resource: { maybe: components }, build: { maybe: build }, environment: { maybe: 'string' }, production: 'boolean', reference: { maybe: 'string' }, dependency: { maybe: dependency }, remoteKey: { maybe: 'string' }, property: { maybe: 'string' }, planeId: { maybe: 'string' }, storeId: { maybe: 'string' }, store: { maybe: 'string' }, object: { maybe: object }, health: health, delivery: { maybe: delivery }, pushed: { maybe: { lenient: { words: PUSHED }, otherwise: "unknown" } }, lastKnown: { maybe: lastKnown }, heldBackBy: { maybe: 'string' }, blocksPodStart: 'boolean' } };
const by: Form = { fields: { component: components, environments: { list: 'string' } } };
const used: Form = { fields: { remoteKey: { maybe: 'string' }, components: 'integer', environments: 'integer', others: 'integer', by: { list: by } } };
const severity: Form = { fields: { value: 'string', count: 'integer' } };
const facets: Form = { fields: { severity: { list: severity }, namespace: { list: severity }, plane: { list: severity }, environment: { list: severity }, project: { list: severity }, store: { list: severity }, verdict: { list: severity }, cause: { list: severity }, owner: { list: severity } } };
const eso: Form = { fields: { state: { words: ["running","down","stalled","notInstalled","notServed","unknown"] }, version: { maybe: 'string' }, available: { maybe: 'integer' }, desired: { maybe: 'integer' }, servedVersions: { list: 'string' }, partsDown: { maybe: { list: cause } } } };
const planes2: Form = { fields: { id: 'string', kind: 'string', namespace: { maybe: 'string' }, name: 'string', cluster: { maybe: 'string' }, secretStore: { maybe: 'string' }, state: state, since: { maybe: 'time' }, asOf: { maybe: 'time' }, cause: { maybe: cause }, controller: { maybe: health }, operator: { maybe: operator }, clock: { maybe: clock }, malformed: 'integer', sharedWith: { list: 'string' }, identity: { maybe: { list: cause } }, agent: { words: ["connected","disconnected","none","unknown"] }, agentCaExpiresAt: { maybe: 'time' }, agentCa: { maybe: { words: ["matches","differs","unknown"] } }, eso: eso, refused: { list: 'string' }, secrets: { maybe: counts }, optionalMissing: { maybe: 'integer' }, own: worst } };
const level: Form = { lenient: { words: ["plane","controller","store","remoteKey","object","platform"] }, otherwise: "object" };
const counts4: Form = { fields: { secrets: { maybe: 'integer' }, components: 'integer', environments: 'integer', blocking: 'integer', oldValue: 'integer', heldBack: 'integer', atRisk: { maybe: reach }, reach: { maybe: reach } } };
const affected: Form = { fields: { owner: { words: ["component","resource","build","platform","other"] }, component: { maybe: components }, resource: { maybe: components }, build: { maybe: build }, object: { maybe: 'string' }, environment: { maybe: 'string' }, production: 'boolean', secrets: 'integer', verdict: verdict, severity: worst, delivery: { maybe: { lenient: { words: DELIVERY_STATES }, otherwise: "unknown" } }, effect: { lenient: { maybe: { words: EFFECTS } }, otherwise: undefined }, since: { maybe: 'time' } } };
const events2: Form = { fields: { kind: kind, reporter: { maybe: 'string' }, reason: 'string', message: 'string', type: 'string', firstAt: { maybe: 'time' }, lastAt: 'time', count: 'integer' } };
const producer: Form = { words: PLATFORM_SECRET_PRODUCERS };
const livesIn: Form = { fields: { secret: { maybe: 'string' }, key: { maybe: 'string' }, remoteKey: { maybe: 'string' } } };
const waiver: Form = { fields: { reason: 'string', until: 'time', active: 'boolean' } };
const row: Form = { fields: { id: 'string', planeId: 'string', namespace: 'string', name: 'string', purpose: 'string', producer: producer, alternatives: { maybe: { list: producer } }, requirement: { words: PLATFORM_SECRET_REQUIREMENTS }, feature: { maybe: 'string' }, featureOn: { maybe: 'boolean' }, livesIn: { maybe: livesIn }, note: { maybe: 'string' }, keys: { list: 'string' }, keysPresent: { maybe: 'integer' }, missingKeys: { list: 'string' }, state: { words: PLATFORM_SECRET_STATES }, severity: worst, cause: { maybe: cause }, reason: { maybe: { words: CANNOT_TELL_REASONS } }, evidence: { words: ["externalSecret","certificate","secret","none"] }, externalSecret: { maybe: 'string' }, since: { maybe: 'time' }, expiresAt: { maybe: 'time' }, renewsAt: { maybe: 'time' }, waiver: { maybe: waiver }, docs: { maybe: 'string' }, configured: 'boolean' } };
const checks2: Form = { fields: { row: row, planeIds: { list: 'string' } } };
const changes: Form = { fields: { class: { lenient: { words: CAUSE_CLASSES }, otherwise: "unknown" }, at: 'time' } };
const incidents: Form = { fields: { id: 'string', severity: worst, cause: cause, since: { maybe: 'time' }, production: 'boolean', planeId: 'string', storeId: { maybe: 'string' }, level: level, counts: counts4, affected: { list: affected }, events: { list: events2 }, checks: { lenient: { maybe: { list: checks2 } }, otherwise: undefined }, changes: { maybe: { list: changes } } } };
const quiet: Form = { fields: { id: 'string', level: level, cause: cause, planeId: 'string', storeId: { maybe: 'string' }, since: { maybe: 'time' }, production: 'boolean', changes: { list: changes }, quietSince: 'time', closesAt: 'time' } };
const planes3: Form = { fields: { id: 'string', kind: 'string', namespace: { maybe: 'string' }, name: 'string', cluster: { maybe: 'string' }, secretStore: { maybe: 'string' }, state: state, since: { maybe: 'time' }, asOf: { maybe: 'time' }, cause: { maybe: cause }, controller: { maybe: health }, operator: { maybe: operator }, clock: { maybe: clock }, malformed: 'integer' } };
const stores2: Form = { fields: { id: 'string', planeId: 'string', kind: kind2, namespace: { maybe: 'string' }, name: 'string', called: { maybe: called }, lookup: lookup, provider: { maybe: 'string' }, capabilities: { maybe: 'string' }, health: { maybe: health }, lastValidatedAt: { maybe: 'time' } } };
const admits: Form = { fields: { namespaces: { list: 'string' }, regexes: { list: 'string' }, selectors: 'integer' } };
const consumers: Form = { fields: { environment: 'string', namespace: 'string', production: 'boolean', planeId: { maybe: 'string' }, components: { list: components }, componentCount: { maybe: 'integer' }, secrets: 'integer' } };
const stores3: Form = { fields: { id: 'string', planeId: 'string', kind: kind2, namespace: { maybe: 'string' }, name: 'string', called: { maybe: called }, lookup: lookup, provider: { maybe: 'string' }, capabilities: { maybe: 'string' }, health: { maybe: health }, lastValidatedAt: { maybe: 'time' }, planeIds: { maybe: { list: 'string' } }, planeDefault: 'boolean', admits: { maybe: admits }, consumers: { list: consumers }, components: 'integer', secrets: 'integer', failing: 'integer', lastKnown: { maybe: lastKnown }, warnings: { list: { words: ["referencedButAbsent","failing","fakeInProduction","notChecked","secretsFail","unverified","notPlaneDefault","unused"] } }, lastTrouble: { maybe: events2 } } };
const counts5: Form = { fields: { all: 'integer', failing: 'integer', missing: 'integer', unknown: 'integer', warned: 'integer' } };
const facets2: Form = { fields: { provider: { list: 'string' }, plane: { list: 'string' }, environment: { list: 'string' } } };
const page2: Form = { fields: { offset: 'integer', limit: 'integer', matching: 'integer', counts: counts5, facets: facets2 } };
const family: Form = { fields: { id: { maybe: { words: RELEASE_FAMILIES } }, source: { words: ["detected","configured","unknown"] } } };
const progress: Form = { fields: { required: 'integer', inOrder: 'integer', needAction: 'integer', critical: 'integer', cannotTell: 'integer', notApplicable: 'integer', expiring: 'integer' } };
const checklists: Form = { fields: { planeId: 'string', role: { words: PLANE_ROLES }, namespace: 'string', progress: progress, rows: { list: row } } };
const incidents2: Form = { fields: { critical: 'integer', warning: 'integer', unknown: 'integer' } };
const planes4: Form = { fields: { total: 'integer', unknown: 'integer' } };
const stores4: Form = { fields: { total: 'integer', failing: 'integer' } };
const checklist: Form = { fields: { required: 'integer', needAction: 'integer', critical: 'integer', cannotTell: 'integer' } };

export const ANSWER_FORMS: Readonly<Record<keyof Answers, Form>> = {
  secrets: { fields: { entity: entity, scope: { words: ["component","resource"] }, report: report, components: { list: components2 }, platformTeam: { maybe: 'string' }, planes: { list: planes }, objects: { map: objects }, stores: { map: stores } } },
  project: { fields: { entity: entity, scope: { words: ["system"] }, report: report, environments: { list: environments3 }, components: { list: components3 }, findingKeys: { list: findingKeys }, platformTeam: { maybe: 'string' }, planes: { list: planes }, stores: { map: stores } } },
  bindings: { fields: { entity: entity, production: 'boolean', planeId: { maybe: 'string' }, storeId: { maybe: 'string' }, report: report, platformTeam: { maybe: 'string' }, planes: { list: planes }, stores: { map: stores } } },
  references: { fields: { report: { maybe: report }, references: { list: references }, page: { maybe: page }, platformTeam: { maybe: 'string' }, planes: { list: planes }, stores: { map: stores } } },
  alsoUsedBy: { fields: { alsoUsedBy: { list: alsoUsedBy }, platformTeam: { maybe: 'string' }, planes: { list: planes } } },
  promotion: { fields: { entity: entity, to: 'string', production: 'boolean', from: { maybe: 'string' }, release: { maybe: 'string' }, alreadyThere: 'boolean', verdict: verdict2, cause: { maybe: cause }, planeId: { maybe: 'string' }, store: { maybe: called }, keys: { list: keys3 }, notChecked: { list: notChecked2 }, platformTeam: { maybe: 'string' }, planes: { list: planes } } },
  mine: { fields: { report: report, owned: { list: owned }, environments: { list: 'string' }, findingKeys: { list: findingKeys }, stores: { map: stores }, platformTeam: { maybe: 'string' }, planes: { list: planes } } },
  mySecrets: { fields: { rows: { list: rows2 }, offset: 'integer', limit: 'integer', matching: 'integer', total: 'integer', counts: counts, used: { maybe: used }, facets: facets, hidden: 'boolean', untold: 'integer', platformTeam: { maybe: 'string' }, planes: { list: planes } } },
  planes: { fields: { planes: { list: planes2 }, report: { maybe: report } } },
  incidents: { fields: { incidents: { list: incidents }, quiet: { maybe: { list: quiet } }, planes: { list: planes3 }, stores: { map: stores2 } } },
  stores: { fields: { planes: { list: planes3 }, stores: { list: stores3 }, page: { maybe: page2 } } },
  checklist: { fields: { family: family, checklists: { list: checklists }, progress: progress, planes: { list: planes3 } } },
  rows: { fields: { rows: { list: rows2 }, offset: 'integer', limit: 'integer', matching: 'integer', total: 'integer', counts: counts, used: { maybe: used }, facets: facets, planes: { list: planes3 } } },
  summary: { fields: { incidents: incidents2, secrets: counts, planes: planes4, stores: stores4, checklist: checklist, worst: worst, observed: { list: planes3 } } }
};
