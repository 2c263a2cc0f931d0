package io.github.pacto4j.cocreation;

import io.github.pacto4j.collectivity.Folder;

/** The contributions known to a host, each filed by its id within the plan that it was made for. */
public interface Contributions extends Folder<Contribution> {}
