import { testFinds } from '../helpers/finds.ts';
import { cases } from './typing.cases.ts';

testFinds('typing', cases);
