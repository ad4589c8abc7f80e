import { testScenarios } from './promises.ts';

testScenarios('src/index.ts');
