"""A paper read once into statements: who may, must or gave up what, and under which condition."""
