import { testFinds } from '../helpers/finds.ts';
import { cases } from './cues.cases.ts';

testFinds('cues', cases);
