import { testFinds } from '../helpers/finds.ts';
import { cases } from './marks.cases.ts';

testFinds('marks', cases);
