import { everyFault } from './every-fault.ts';

everyFault('1.2');
