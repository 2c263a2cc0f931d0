package io.github.pacto4j.rule;

import io.github.pacto4j.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a rule book in several languages, by key: {@code <rule>.title}, {@code <rule>.violated} or
 * {@code <rule>.violated.<variant>}, {@code <rule>.remedy}. Immutable; a bundle is loaded when its language is first
 * asked for.
 */
public final class Messages {
    private final @Nullable Class<?> beside;
    private final Map<Language, Map<String, String>> given;
    private final Map<Language, Map<String, String>> loaded = new ConcurrentHashMap<>(4);

    private Messages(@Nullable Class<?> beside, Map<Language, Map<String, String>> given) {
        this.beside = beside;
        this.given = given;
    }

    /** Returns the bundles {@code messages_fr.properties} and so on, in UTF-8, that lie beside a class. */
    public static Messages beside(Class<?> type) {
        return new Messages(type, Map.of());
    }

    /** Returns messages given by language and key. */
    public static Messages of(Map<Language, Map<String, String>> words) {
        Map<Language, Map<String, String>> copy = new HashMap<>();
        words.forEach((language, messages) -> copy.put(language, Map.copyOf(messages)));
        return new Messages(null, Map.copyOf(copy));
    }

    /** Returns the pattern under a key in this language, else in French; empty if there is none. */
    public Optional<String> find(String key, Language language) {
        String pattern = bundle(language).get(key);
        return Optional.ofNullable(
                pattern != null ? pattern : bundle(Language.FR).get(key));
    }

    /** Returns all keys of this language with their patterns. */
    public Map<String, String> bundle(Language language) {
        if (beside == null) {
            return given.getOrDefault(language, Map.of());
        }
        return loaded.computeIfAbsent(language, asked -> load(beside, asked));
    }

    private static Map<String, String> load(Class<?> beside, Language language) {
        Properties properties = new Properties();
        try (InputStream in = beside.getResourceAsStream("messages_" + language.code() + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            words.put(key, properties.getProperty(key));
        }
        return Map.copyOf(words);
    }

    /** Returns the languages in which every message of the library exists. */
    public static List<Language> languages() {
        return List.of(Language.FR, Language.AR, Language.EN);
    }
}
