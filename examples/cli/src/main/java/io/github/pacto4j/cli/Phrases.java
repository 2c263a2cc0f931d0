package io.github.pacto4j.cli;

import io.github.pacto4j.documents.page.PageWords;
import io.github.pacto4j.rule.Messages;
import io.github.pacto4j.rule.Words;
import io.github.pacto4j.text.Code;
import io.github.pacto4j.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the command says, in one language. In Arabic each inserted value stands between U+2068 and U+2069. */
final class Phrases {
    private static final Messages BUNDLES = Messages.beside(Phrases.class);

    private final Language language;
    private final Words words;

    Phrases(Language language) {
        this.language = language;
        this.words = Words.generic(language);
    }

    Language language() {
        return language;
    }

    /** Returns the phrase under a key, or empty if there is none. What pages say too stands with their words. */
    Optional<String> find(String key) {
        return BUNDLES.find(key, language).or(() -> PageWords.messages().find(key, language));
    }

    /**
     * Returns the phrase under a key.
     *
     * @param named  names and values to insert, in turn
     * @throws IllegalArgumentException if there is no such phrase
     */
    String say(String key, Object... named) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no phrase " + key));
        if (named.length == 0) {
            return text;
        }
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < named.length; i += 2) {
            if (!(named[i + 1] instanceof Said)) {
                values.put((String) named[i], named[i + 1]);
            }
        }
        text = words.fill(text, values);
        for (int i = 0; i < named.length; i += 2) {
            if (named[i + 1] instanceof Said said) {
                text = text.replace("{" + named[i] + "}", said.text());
            }
        }
        return text;
    }

    /**
     * Words of this language, to be inserted into others. They run in the direction of the sentence: apart from it, words
     * that begin with a code would run from left to right in Arabic too.
     *
     * @param text  the words
     */
    record Said(String text) {
        /** Returns these words one after the other. */
        static Said joined(String between, List<Said> all) {
            return new Said(all.stream().map(Said::text).collect(Collectors.joining(between)));
        }
    }

    /** Returns the phrase under a key as part of another one. */
    Said part(String key, Object... named) {
        return new Said(say(key, named));
    }

    /** Returns parts as a list. */
    Said list(List<Said> parts) {
        return Said.joined(say("list.comma") + " ", parts);
    }

    /** Returns the label of a code. */
    String say(Code code) {
        return code.label().orElseAny(language);
    }

    /**
     * Returns words as they stand within a sentence or after a colon: French leaves out the capital at their beginning,
     * unless it is that of an abbreviation or of a word with an elision.
     */
    Said within(String words) {
        boolean lowered = language == Language.FR
                && words.length() > 1
                && (Character.isLowerCase(words.charAt(1)) || words.charAt(1) == ' ');
        return new Said(lowered ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words);
    }

    /** Returns a value that is no word of this language, kept apart from the words around it in Arabic. */
    Said apart(String value) {
        return new Said(words.fill("{value}", Map.of("value", value)));
    }

    /** Returns a whole number with its thousands kept apart by a space that does not break. */
    static String grouped(int number) {
        String digits = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append('\u00A0');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
