import { Fields } from '../eso/fields';
import { ActionName, actionNamed, actions } from './actions';
import { RunningWorld } from './runningWorld';

/**
 * What can be done to a running world: one method an action.
 *
 * @public
 */
export type WorldControl = {
  readonly [Name in ActionName]: (input: Fields) => void;
};

/** The control of a running world. */
export function controlOf(world: RunningWorld): WorldControl {
  const run = (name: ActionName) => (input: Fields) =>
    actionNamed(name)(world, input);
  return {
    breakStore: run('breakStore'),
    recoverStore: run('recoverStore'),
    breakRemoteKey: run('breakRemoteKey'),
    recoverRemoteKey: run('recoverRemoteKey'),
    addRemoteProperty: run('addRemoteProperty'),
    removeRemoteProperty: run('removeRemoteProperty'),
    rotate: run('rotate'),
    planeDark: run('planeDark'),
    planeBack: run('planeBack'),
    setFault: run('setFault'),
    clearFaults: run('clearFaults'),
    holdFirstList: run('holdFirstList'),
    releaseLists: run('releaseLists'),
    stopController: run('stopController'),
    stallController: run('stallController'),
    startController: run('startController'),
    hurry: run('hurry'),
    forceSync: run('forceSync'),
    editRemoteKey: run('editRemoteKey'),
    deleteTarget: run('deleteTarget'),
    expireCertificate: run('expireCertificate'),
    renewCertificate: run('renewCertificate'),
    setAgentConnected: run('setAgentConnected'),
    agentAway: run('agentAway'),
    agentBack: run('agentBack'),
  } satisfies Record<keyof typeof actions, (input: Fields) => void>;
}
