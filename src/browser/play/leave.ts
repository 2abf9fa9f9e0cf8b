// What the late part of the leave is made of.
export { LeaveScene } from '../ui/scenes/leave-scene.tsx';
export { leaveSaid, leaveWeeks } from '../ui/sentences/leave-weeks.ts';
