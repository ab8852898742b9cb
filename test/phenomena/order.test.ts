import { testFinds } from '../helpers/finds.ts';
import { cases } from './order.cases.ts';

testFinds('order', cases);
