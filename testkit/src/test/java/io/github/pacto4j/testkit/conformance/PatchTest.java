package io.github.pacto4j.testkit.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pacto4j.text.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchTest {
    private static final String DOCUMENT = "{\"a\":{\"b\":1},\"list\":[1,{\"c\":2},3],\"x/y\":0}";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "add; /a/d; 5; {\"a\":{\"b\":1,\"d\":5},\"list\":[1,{\"c\":2},3],\"x/y\":0}",
                "add; /a/b; 5; {\"a\":{\"b\":5},\"list\":[1,{\"c\":2},3],\"x/y\":0}",
                "replace; /list/1/c; null; {\"a\":{\"b\":1},\"list\":[1,{\"c\":null},3],\"x/y\":0}",
                "add; /list/0; 9; {\"a\":{\"b\":1},\"list\":[9,1,{\"c\":2},3],\"x/y\":0}",
                "add; /list/-; 9; {\"a\":{\"b\":1},\"list\":[1,{\"c\":2},3,9],\"x/y\":0}",
                "replace; /list/2; []; {\"a\":{\"b\":1},\"list\":[1,{\"c\":2},[]],\"x/y\":0}",
                "remove; /list/0; ; {\"a\":{\"b\":1},\"list\":[{\"c\":2},3],\"x/y\":0}",
                "remove; /x~1y; ; {\"a\":{\"b\":1},\"list\":[1,{\"c\":2},3]}"
            })
    void a_place_is_added_replaced_or_removed(String op, String path, String value, String expected) {
        assertThat(JsonText.line(patched(op, path, value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/z", "/z/b", "/a/b/c", "a"})
    void what_is_not_there_can_be_neither_replaced_nor_removed(String path) {
        assertThatThrownBy(() -> patched("replace", path, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> patched("remove", path, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void other_operations_are_refused() {
        assertThatThrownBy(() -> patched("move", "/a", "1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Json patched(String op, String path, String value) {
        String operation =
                "{\"op\":\"" + op + "\",\"path\":\"" + path + "\"" + (value == null ? "" : ",\"value\":" + value) + "}";
        Json.Obj json = (Json.Obj) JsonText.read(operation.getBytes(UTF_8));
        return Patch.apply(JsonText.read(DOCUMENT.getBytes(UTF_8)), List.of(json));
    }
}
