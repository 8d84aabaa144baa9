export { chooseNewVersion, putOffNewVersion, putReadyAway, takeBackChoice } from './newVersion';
export { prepareForOffline } from './registration';
export { type NewVersion, type Offline, type Readiness, useOffline } from './store';
export { circumstances, type WithoutWorker } from './withoutWorker';
