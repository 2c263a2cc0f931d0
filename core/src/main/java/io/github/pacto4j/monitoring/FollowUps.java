package io.github.pacto4j.monitoring;

import io.github.pacto4j.collectivity.Folder;

/** The follow-ups known to a host, each filed under the key of the plan that it follows. */
public interface FollowUps extends Folder<FollowUp> {}
