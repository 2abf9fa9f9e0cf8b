// One oxlint rule of our own: oxlint has none that forbids an operator, and `**` rounds differently from engine to engine.
// JavaScript, so that an editor can lint with whatever Node it runs on.
const noPower = {
  create(context) {
    const check = (node) => {
      if (node.operator !== '**' && node.operator !== '**=') return;
      context.report({ node, message: '`**` is not bit-exact across engines: multiply, or use the core’s own maths.' });
    };
    return { BinaryExpression: check, AssignmentExpression: check };
  },
};

export default { meta: { name: 'core' }, rules: { 'no-power': noPower } };
