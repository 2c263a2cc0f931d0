package io.github.pacto4j.collectivity;

/** The profiles of collectivities, one for each. */
public interface CollectivityProfiles extends Folder<CollectivityProfile> {
    /** Returns what the profile of a collectivity is filed under. */
    static FileKey key(String collectivity) {
        return FileKey.of(collectivity, "profile");
    }
}
