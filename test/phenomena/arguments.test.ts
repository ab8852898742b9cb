import { testFinds } from '../helpers/finds.ts';
import { cases } from './arguments.cases.ts';

testFinds('addressee, channel and time', cases);
