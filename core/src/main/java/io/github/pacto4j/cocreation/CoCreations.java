package io.github.pacto4j.cocreation;

import io.github.pacto4j.collectivity.Folder;

/**
 * The co-creation processes known to a host, each filed under the key of the plan that it prepares: the draft has its id
 * from the first day. Contributions are not kept in them, but in {@link Contributions}: one idea never touches another.
 */
public interface CoCreations extends Folder<CoCreation> {}
