package io.github.pacto4j.cli;

import io.github.pacto4j.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What forms and procedures rest on, in words. Their tables write places as people do: {@code GUIDE axis 1 s3; axis 2 step
 * 3}, {@code OGP Local inception form 1.4}, an address, or what was recalled and still has to be looked up.
 */
final class Citations {
    private static final String RECALLED = " (recalled)";
    private static final String ARTICLE = "art. ";

    /** Sources that the tables call by a name of several words; the words that remain are the section. */
    private static final Map<String, String> NAMED = Map.of(
            "OGP Local inception form", "OGP-LOCAL-INCEPTION",
            "OGP Local end-of-commitment form", "OGP-LOCAL-END-OF-COMMITMENT",
            "OGP Local form", "OGP-LOCAL-PLAN-FORM",
            "OGP Local eligibility", "OGP-LOCAL-ELIGIBILITY",
            "OGP", "OGP-PAGES",
            "this library", "PACTO4J");

    private Citations() {}

    /** Returns the places with the titles of their sources. */
    static Phrases.Said withTitles(String written, Phrases phrases) {
        return say(written, true, phrases);
    }

    /** Returns the places by the ids of their sources. */
    static Phrases.Said brief(String written, Phrases phrases) {
        return say(written, false, phrases);
    }

    /** Returns the places one by one, as written. */
    static List<String> places(String written) {
        return List.of(written.split("; ", -1));
    }

    private static Phrases.Said say(String written, boolean titles, Phrases phrases) {
        List<Phrases.Said> places = new ArrayList<>();
        String document = "";
        for (String place : places(written)) {
            boolean isRecalled = place.endsWith(RECALLED);
            String plain = isRecalled ? place.substring(0, place.length() - RECALLED.length()) : place;
            Phrases.Said said;
            if (plain.startsWith("https://") || plain.contains("@")) {
                said = phrases.apart(plain);
            } else {
                // A place without a source of its own lies in the source before it.
                Source source = plain.startsWith("axis ") ? source(document, plain) : source(plain);
                document = source.document();
                said = titles ? Sources.say(source, phrases) : Sources.say(source.toString(), phrases);
            }
            places.add(isRecalled ? phrases.part("source.recalled", "source", said) : said);
        }
        Phrases.Said all = places.get(0);
        for (Phrases.Said next : places.subList(1, places.size())) {
            all = phrases.part("source.and", "first", all, "second", next);
        }
        return all;
    }

    private static Source source(String written) {
        String name = "";
        for (String known : NAMED.keySet()) {
            if (known.length() > name.length() && (written.equals(known) || written.startsWith(known + " "))) {
                name = known;
            }
        }
        if (name.isEmpty()) {
            int space = written.indexOf(' ');
            return space < 0
                    ? source(written, null)
                    : source(written.substring(0, space), written.substring(space + 1));
        }
        String rest = written.substring(name.length()).strip();
        return source(NAMED.getOrDefault(name, name), rest.isEmpty() ? null : rest);
    }

    private static Source source(String document, @Nullable String rest) {
        boolean isArticle = rest != null && rest.startsWith(ARTICLE);
        return new Source(
                document,
                isArticle ? null : rest,
                rest != null && isArticle ? rest.substring(ARTICLE.length()) : null,
                null);
    }
}
