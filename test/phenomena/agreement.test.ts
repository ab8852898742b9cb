import { testFinds } from '../helpers/finds.ts';
import { cases } from './agreement.cases.ts';

testFinds('agreement', cases);
