import { everyFault } from './every-fault.ts';

await everyFault('2026-03');
