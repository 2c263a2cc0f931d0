package io.github.pacto4j.collectivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectivityTypeTest {
    @Test
    void prefectures_and_provinces_are_one_tier() {
        assertThat(CollectivityType.REGION.tier()).isEqualTo(Tier.REGION);
        assertThat(CollectivityType.PREFECTURE.tier()).isEqualTo(Tier.PREFECTURE_OR_PROVINCE);
        assertThat(CollectivityType.PROVINCE.tier()).isEqualTo(Tier.PREFECTURE_OR_PROVINCE);
        assertThat(CollectivityType.COMMUNE.tier()).isEqualTo(Tier.COMMUNE);
    }
}
