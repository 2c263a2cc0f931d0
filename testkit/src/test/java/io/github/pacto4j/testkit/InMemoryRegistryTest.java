package io.github.pacto4j.testkit;

import io.github.pacto4j.life.Registry;
import io.github.pacto4j.testkit.registry.InMemoryRegistry;
import io.github.pacto4j.testkit.registry.RegistryContract;
import java.time.InstantSource;

class InMemoryRegistryTest extends RegistryContract {
    @Override
    protected Registry open() {
        return new InMemoryRegistry(InstantSource.system());
    }
}
