package io.github.pacto4j.collectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFileTest {
    private static final String HEADER = "code,type,commune_class,name_fr,name_ar,parent_code,population_2014,"
            + "population_2024,seat_code,code_2014,alt_names_fr\n";
    private static final String REGION = "01,REGION,,Nord,شمال,,10,20,01.511,,\n";

    @Test
    void an_empty_field_is_a_value_that_is_not_known_or_does_not_apply() {
        Collectivity commune = parse(HEADER + "12.066.01.01,COMMUNE,RURAL,Zoug,زوك,12.066,,9,,,Zug|Zouk\n")
                .get(0);
        assertThat(commune.population(Census.RGPH_2014)).isEmpty();
        assertThat(commune.population(Census.RGPH_2024)).hasValue(9);
        assertThat(commune.seatCode()).isNull();
        assertThat(commune.code2014()).isNull();
        assertThat(commune.alternativeNamesFr()).containsExactly("Zug", "Zouk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "02,REGION,,\"Est\",شرق,,10,20,02.411,, | line 3, has a quotation mark",
                "02,REGION,,Est,شرق,,10,20,02.411, | line 3, has 10 fields, expected 11",
                "02,REGION,,Est,Nord,شرق,,10,20,02.411,, | line 3, has more fields than 11",
                "01,REGION,,Nord,شمال,,10,20,01.511,, | line 3, has code 01, expected one after 01",
                "02,CERCLE,,Est,شرق,,10,20,02.411,, | CERCLE",
                "02,REGION,RURAL,Est,شرق,,10,20,02.411,, | a commune has a class and nothing else has one",
                "02,REGION,,Est,شرق,,many,20,02.411,, | many"
            })
    void a_line_that_does_not_fit_stops_the_reading(String line, String reason) {
        assertRefused(HEADER + REGION + line + "\n", reason);
    }

    @Test
    void a_file_that_was_cut_off_is_refused() {
        assertRefused(HEADER + REGION + "02,REGION,,Est", "line 3, is cut off");
        assertRefused(HEADER + REGION + "02,REGION,", "line 3, is cut off");
        assertRefused(HEADER, "line 2, is not there");
        assertRefused("", "line 1, is not there");
    }

    @Test
    void a_file_with_other_columns_or_line_ends_is_refused() {
        assertRefused(HEADER.replace("seat_code", "seat") + REGION, "line 1, is another header");
        assertRefused("code,name\n" + REGION, "line 1, has 2 fields");
        assertRefused(HEADER + REGION.replace("\n", "\r\n"), "carriage return");
    }

    private static void assertRefused(String file, String reason) {
        assertThatThrownBy(() -> parse(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("collectivities.csv")
                .hasMessageContaining(reason);
    }

    private static List<Collectivity> parse(String file) {
        return RegisterFile.parse(file.getBytes(StandardCharsets.UTF_8));
    }
}
