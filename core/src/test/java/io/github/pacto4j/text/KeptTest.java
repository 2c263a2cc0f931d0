package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void an_object_made_in_Java_keeps_nothing() {
        assertThat(Kept.NONE.members()).isEmpty();
        assertThat(Kept.NONE.hasAside()).isFalse();
        assertThat(Kept.NONE.isBare()).isFalse();
        assertThat(Kept.NONE.within("axes")).isSameAs(Kept.NONE);
        assertThat(new Kept.Builder().within("axes", Kept.NONE).build()).isSameAs(Kept.NONE);
    }

    @Test
    void an_unreadable_value_is_not_an_absent_one() {
        Kept kept = new Kept.Builder()
                .read("title")
                .aside("status", new Json.Num("7"))
                .aside("period", Json.NULL)
                .build();
        assertThat(kept.isUnreadable("status")).isTrue();
        assertThat(kept.isUnreadable("period")).isFalse();
        assertThat(kept.isUnreadable("title")).isFalse();
        assertThat(kept.isUnreadable("id")).isFalse();
        assertThat(kept.hasAside()).isTrue();
    }

    @Test
    void a_value_with_a_spelling_of_its_own_was_read() {
        Kept kept = new Kept.Builder()
                .spelt("total", new Json.Num("3.76e2"), 376)
                .single("axes")
                .build();
        assertThat(kept.hasAside()).isFalse();
        assertThat(kept.isUnreadable("total")).isFalse();
        assertThat(kept.members()).extracting(Kept.Member::name).containsExactly("total", "axes");
        assertThat(kept.members()).extracting(Kept.Member::single).containsExactly(false, true);
        assertThat(kept.members()).noneMatch(Kept.Member::isAside);
    }

    @Test
    void of_a_repeated_key_the_first_value_was_read() {
        Kept kept = new Kept.Builder().read("id").aside("id", Json.of("2")).build();
        assertThat(kept.isRead("id")).isTrue();
        assertThat(kept.isUnreadable("id")).isFalse();
    }

    @Test
    void where_a_file_broke_off_all_that_was_not_read_is_unknown() {
        Kept kept = new Kept.Builder().read("id").cut().build();
        assertThat(kept.isUnreadable("title")).isTrue();
        assertThat(kept.isUnreadable("id")).isFalse();
        assertThat(kept.hasAside()).isTrue();
        assertThat(new Kept.Builder().cut().build().isUnreadable("id")).isTrue();
    }

    @Test
    void a_single_item_without_its_list_is_noted() {
        Kept kept = new Kept.Builder().single("axes").read("title").build();
        assertThat(kept.isSingle("axes")).isTrue();
        assertThat(kept.isSingle("title")).isFalse();
        assertThat(Kept.NONE.isSingle("axes")).isFalse();
        assertThat(Kept.orNone(null)).isSameAs(Kept.NONE);
        assertThat(Kept.orNone(kept)).isSameAs(kept);
    }

    @Test
    void order_and_spelling_do_not_make_another_value_but_what_was_put_aside_does() {
        Kept one = new Kept.Builder().read("fr").read("ar").build();
        Kept other = new Kept.Builder().read("ar").read("fr").build();
        Kept unreadable =
                new Kept.Builder().read("fr").aside("ar", new Json.Num("7")).build();
        assertThat(one).isEqualTo(other).isEqualTo(Kept.NONE).hasSameHashCodeAs(Kept.NONE);
        assertThat(Kept.BARE).isEqualTo(Kept.NONE);
        assertThat(unreadable)
                .isNotEqualTo(one)
                .isEqualTo(new Kept.Builder().aside("ar", new Json.Num("7")).build())
                .hasToString("Kept[Member[name=ar, json=Num[digits=7], value=null, single=false]]");
        assertThat(one).isNotEqualTo("Kept[]");
    }

    @Test
    void what_was_put_aside_in_a_list_makes_another_value() {
        Kept hole = new Kept.Builder().read("0").aside("1", Json.NULL).build();
        Kept order = new Kept.Builder().read("0").read("1").build();
        assertThat(new Kept.Builder().within("axes", hole).build())
                .isNotEqualTo(Kept.NONE)
                .isEqualTo(new Kept.Builder().within("axes", hole).build());
        assertThat(new Kept.Builder().within("axes", order).build()).isEqualTo(Kept.NONE);
        assertThat(new Kept.Builder()
                        .within("axes", hole)
                        .build()
                        .within("axes")
                        .hasAside())
                .isTrue();
    }

    @Test
    void an_item_keeps_its_place_in_the_file_beside_items_that_could_not_be_read() {
        Kept list = new Kept.Builder()
                .aside("0", new Json.Num("7"))
                .read("1")
                .aside("2", Json.NULL)
                .spelt("3", new Json.Str("x"), "y")
                .build();
        assertThat(list.fileIndex(0)).isEqualTo(1);
        assertThat(list.fileIndex(1)).isEqualTo(3);
        assertThat(list.fileIndex(2)).as("added since").isEqualTo(4);
        assertThat(list.fileIndex(3)).as("added since").isEqualTo(5);
        assertThat(Kept.NONE.fileIndex(0)).isZero();
        assertThat(Kept.NONE.fileIndex(9)).isEqualTo(9);
    }

    @Property(tries = 200)
    void places_in_the_file_are_those_of_the_items_that_could_be_read(@ForAll @Size(max = 20) List<Boolean> readable) {
        Kept.Builder builder = new Kept.Builder();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < readable.size(); i++) {
            if (readable.get(i)) {
                places.add(i);
                builder.read(Integer.toString(i));
            } else {
                builder.aside(Integer.toString(i), Json.NULL);
            }
        }
        Kept kept = builder.build();
        for (int i = 0; i < places.size(); i++) {
            assertThat(kept.fileIndex(i)).isEqualTo(places.get(i));
        }
        assertThat(kept.fileIndex(places.size())).isEqualTo(readable.size());
    }

    @Test
    void what_was_not_stated_stays_apart_from_an_empty_list() {
        assertThat(Kept.copy((List<String>) null)).isNull();
        assertThat(Kept.copy((Map<String, String>) null)).isNull();
        assertThat(Kept.copy(List.of())).isEmpty();
        assertThat(Kept.copy(Map.of())).isEmpty();
    }

    @Test
    void copies_keep_their_order_and_do_not_change() {
        List<String> list = new ArrayList<>(List.of("1", "2"));
        Map<String, Integer> map = new LinkedHashMap<>();
        for (String key : List.of("WOMEN", "YOUTH", "DISABILITY", "REMOTE", "AUTHORITIES")) {
            map.put(key, map.size());
        }
        List<String> listCopy = Kept.copy(list);
        Map<String, Integer> mapCopy = Kept.copy(map);
        list.clear();
        map.clear();
        assertThat(listCopy).containsExactly("1", "2");
        assertThat(mapCopy.keySet()).containsExactly("WOMEN", "YOUTH", "DISABILITY", "REMOTE", "AUTHORITIES");
        assertThatThrownBy(() -> listCopy.add("3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> mapCopy.put("WOMEN", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Kept.copy(Map.of("one", 1)).put("WOMEN", 1))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_another_object_kept_at_some_keys_is_taken_over_with_them() {
        Kept content = new Kept.Builder()
                .aside("history", Json.of(1))
                .aside("title", Json.of(2))
                .build();
        Kept items = new Kept.Builder().read("0").aside("1", Json.of(3)).build();
        Kept plan = new Kept.Builder()
                .aside("id", Json.of(4))
                .read("history")
                .aside("axes", Json.of(5))
                .within("history", items)
                .build();
        Kept taken = content.taking(List.of("id", "history"), plan);
        assertThat(taken.isUnreadable("id")).isTrue();
        assertThat(taken.isUnreadable("history")).isFalse();
        assertThat(taken.isUnreadable("title")).isTrue();
        assertThat(taken.isUnreadable("axes")).isFalse();
        assertThat(taken.within("history")).isEqualTo(items);
        assertThat(Kept.NONE.taking(List.of("id"), Kept.NONE)).isSameAs(Kept.NONE);
        Kept broken = new Kept.Builder().read("id").cut().build();
        assertThat(content.taking(List.of("id", "history"), broken).isUnreadable("history"))
                .isTrue();
        assertThat(content.taking(List.of("id"), broken).isCut()).isFalse();
    }
}
