package io.github.pacto4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    private static final Comparator<String> ORDER = Numbering.naturalOrder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.9 1.10",
                "1.2 1.9 1.10 2 10",
                "3 3.1 3.2.5 3b 4",
                "1 1. 1.1 1.1. 1.2",
                "A.2 B.1.A B.1.B B.2 B.10",
                "D4 D10 SC2 SC17",
                "S1 SC1",
                "9 D4",
                "1 a",
                "01 1 002 2 10",
                "D4 d4 D5",
                "3B 3b 3C",
                "a.2 B.1 c.1",
                "commune.1 Commune-2 COMMUNES.1",
                "٢ ٩ ١٠ 11",
                "2 ٢ 3",
                "2.3 2.2999999999999998",
                "99999999999999999999 100000000000000000000",
                "محور1 محور2 محور10",
                "éco-2 éco-10",
            })
    void numbers_stand_as_people_count(String inOrder) {
        List<String> expected = Arrays.asList(inOrder.split(" "));
        assertThat(expected.stream().sorted(ORDER.reversed()).sorted(ORDER).toList())
                .isEqualTo(expected);
    }

    @Test
    void nothing_written_differently_is_lost_in_a_sorted_set() {
        TreeSet<String> numbers = new TreeSet<>(ORDER);
        numbers.addAll(List.of("1.1", "1.1.", "1-1", "01.1", "1.1 ", "1.a", "1.A", ""));
        assertThat(numbers).hasSize(8).first().isEqualTo("");
    }

    @Property
    void a_number_equals_only_itself(@ForAll("numbers") String a, @ForAll("numbers") String b) {
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(ORDER.compare(a, a)).isZero();
    }

    @Property
    void the_order_turns_round_with_its_sides(@ForAll("numbers") String a, @ForAll("numbers") String b) {
        assertThat(Integer.signum(ORDER.compare(a, b))).isEqualTo(-Integer.signum(ORDER.compare(b, a)));
    }

    @Property
    void the_order_holds_along_a_chain(
            @ForAll("numbers") String a, @ForAll("numbers") String b, @ForAll("numbers") String c) {
        List<String> sorted = List.of(a, b, c).stream().sorted(ORDER).toList();
        assertThat(ORDER.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
        assertThat(ORDER.compare(sorted.get(0), sorted.get(1))).isLessThanOrEqualTo(0);
        assertThat(ORDER.compare(sorted.get(1), sorted.get(2))).isLessThanOrEqualTo(0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void any_text_can_be_compared(@ForAll String a, @ForAll String b, @ForAll String c) {
        assertThat(ORDER.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Property
    void whole_numbers_stand_by_their_value(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(ORDER.compare(Long.toUnsignedString(a), Long.toUnsignedString(b))))
                .isEqualTo(Long.compareUnsigned(a, b));
    }

    @Property
    void a_part_comes_before_what_it_holds(@ForAll("numbers") String number, @ForAll("numbers") String rest) {
        String within = number + "." + rest;
        assertThat(ORDER.compare(number, within)).isNegative();
    }

    /** Short texts of few characters, so that the same parts come up often. */
    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings()
                .withChars("0129.- abBé٢٣𝟗𐐀𐐨Ⅳ")
                .ofMaxLength(6)
                .withoutEdgeCases();
    }
}
