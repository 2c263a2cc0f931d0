package io.github.pacto4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class CommentsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void everything_public_says_what_it_is() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES);
                StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
            assertThat(sources).isNotEmpty();
            assertThat(Comments.missing(manager.getJavaFileObjectsFromPaths(sources)))
                    .isEmpty();
        }
    }

    @Test
    void a_public_type_method_or_component_without_a_comment_is_seen() throws IOException {
        assertThat(Comments.missing(List.of(source("""
                package field;

                public interface Silent {
                    void act();

                    private void prepare() {}

                    /** Speaks. */
                    void speak();

                    /**
                     * A place.
                     *
                     * @param code  its code
                     */
                    record Place(String code, String name) {
                        static final String NOWHERE = "";

                        public Place {}

                        @Override
                        public String toString() {
                            return name;
                        }

                        void unseen() {}
                    }
                }
                """))))
                .containsExactly("field.Silent", "field.Silent.act", "field.Silent.Place#name");
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Silent.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
