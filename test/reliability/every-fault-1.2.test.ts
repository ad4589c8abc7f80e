import { everyFault } from './every-fault.ts';

await everyFault('1.2');
