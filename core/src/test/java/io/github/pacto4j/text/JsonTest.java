package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void a_number_keeps_its_digits() {
        assertThat(Json.of(new BigDecimal("250000.00"))).isEqualTo(new Json.Num("250000.00"));
        assertThat(Json.of(new BigDecimal("1E+3"))).isEqualTo(new Json.Num("1000"));
        assertThat(Json.of(376)).isEqualTo(new Json.Num("376"));
        assertThat(Json.of(4_030_222_000L)).isEqualTo(new Json.Num("4030222000"));
    }

    @Test
    void lists_and_objects_keep_their_order_and_do_not_change() {
        List<Json> items = new ArrayList<>(List.of(Json.of("b"), Json.NULL, new Json.Bool(true)));
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("start", Json.of("2024-01"));
        members.put("end", Json.of("2025-12"));
        members.put("a", Json.of(items));
        Json.Obj object = (Json.Obj) Json.of(members);
        items.clear();
        members.clear();
        assertThat(object.members()).extracting(Json.Member::key).containsExactly("start", "end", "a");
        assertThat(object.get("a")).contains(Json.of(List.of(Json.of("b"), Json.NULL, new Json.Bool(true))));
        assertThat(object.get("b")).isEmpty();
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void of_a_key_that_stands_twice_the_first_counts() {
        Json.Obj object = new Json.Obj(List.of(new Json.Member("y", Json.of(1)), new Json.Member("y", Json.of(2))));
        assertThat(object.get("y")).contains(Json.of(1));
        assertThat(object.members()).hasSize(2);
    }
}
