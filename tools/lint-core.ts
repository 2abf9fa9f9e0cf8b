// One oxlint rule of our own: oxlint has none that forbids an operator, and `**` rounds differently from engine to engine.
type Node = { readonly operator: string };
type Context = { report(problem: { node: Node; message: string }): void };

const noPower = {
  create(context: Context) {
    const check = (node: Node): void => {
      if (node.operator !== '**' && node.operator !== '**=') return;
      context.report({ node, message: '`**` is not bit-exact across engines: multiply, or use the core’s own maths.' });
    };
    return { BinaryExpression: check, AssignmentExpression: check };
  },
};

export default { meta: { name: 'core' }, rules: { 'no-power': noPower } };
