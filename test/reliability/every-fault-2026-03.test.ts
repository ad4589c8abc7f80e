import { everyFault } from './every-fault.ts';

everyFault('2026-03');
