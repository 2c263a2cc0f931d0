package io.github.pacto4j.membership;

import io.github.pacto4j.collectivity.Folder;

/** The applications to OGP Local known to a host, each filed by its id under the collectivity that applies. */
public interface MembershipApplications extends Folder<MembershipApplication> {}
