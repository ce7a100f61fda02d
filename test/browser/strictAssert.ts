import assert from 'assert';

/** `node:assert/strict`, from npm. */
export default assert.strict;
