package io.github.pacto4j.citizen;

import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;

/** What citizens ask of collectivities: the requests, complaints and petitions of each in one document. */
public interface CitizenDesks extends Folder<CitizenRequests> {
    /** Returns what the requests to a collectivity are filed under. */
    static FileKey key(String collectivity) {
        return FileKey.of(collectivity, "citizen-requests");
    }
}
