/** Of what somebody said in an Event, and what that weighs. */
export const saidMessages = {
  by: '{{reporter}} says:',
  someone: 'An Event says:',
  times: '×{{n}}',
  fromEvent: 'The cause is told by an Event, not by the object’s status.',
  disputed:
    'There is more: an Event says something that does not fit the object’s status, which counts.',
};
