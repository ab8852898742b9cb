import { testFinds } from '../helpers/finds.ts';
import { cases } from './continuity.cases.ts';

testFinds('continuity', cases);
