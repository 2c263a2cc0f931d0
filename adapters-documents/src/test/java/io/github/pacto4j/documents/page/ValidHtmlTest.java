package io.github.pacto4j.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;

class ValidHtmlTest {
    private static String messages(String html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        // A page of names and figures is taken for another language than it says.
        validator.setNoLangDetect(true);
        return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_page_is_valid_html() throws Exception {
        for (var page : Examples.everyPage().entrySet()) {
            assertThat(messages(Templates.html().write(page.getValue())))
                    .as(page.getKey())
                    .isBlank();
        }
    }

    @Test
    void the_validator_sees_a_fault_where_there_is_one() throws Exception {
        assertThat(messages("<!DOCTYPE html><html lang=fr><title>x</title><p><table>"))
                .contains("error");
    }
}
