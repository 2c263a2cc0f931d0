package io.github.pacto4j.network;

import io.github.pacto4j.collectivity.FileKey;
import io.github.pacto4j.collectivity.Folder;
import io.github.pacto4j.membership.NetworkName;

/** The networks as far as they concern each collectivity, filed under it by their name. */
public interface Networks extends Folder<Network> {
    /** Returns what a network is filed under with a collectivity. */
    static FileKey key(String collectivity, NetworkName network) {
        return FileKey.of(collectivity, network.code());
    }
}
