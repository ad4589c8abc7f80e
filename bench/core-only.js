import { getInput } from '@actions/core';

getInput('mode');
