package io.github.pacto4j.testkit;

import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Words the texts of one document in its languages; one language alone is often written as a bare string. */
final class Wording {
    private final Chance chance;
    private final List<Language> languages;

    /** @param languages  the languages that every text is given in; bare strings are in the first */
    Wording(Chance chance, List<Language> languages) {
        this.chance = chance;
        this.languages = languages;
    }

    List<Language> languages() {
        return languages;
    }

    /** Returns how many fields of public action there are to speak of. */
    static int domains() {
        return Phrases.of("domain").size();
    }

    /** Returns how many titles there are, all different in every language. */
    static int titles() {
        return Phrases.of("action").size() * domains();
    }

    Text say(String kind) {
        return say(kind, chance.below(domains()));
    }

    Text say(String kind, int domain) {
        Phrases.Phrase phrase = chance.one(Phrases.of(kind));
        return text(language -> fill(phrase, language, domain));
    }

    Text exactly(String kind, int index) {
        List<Phrases.Phrase> phrases = Phrases.of(kind);
        Phrases.Phrase phrase = phrases.get(index % phrases.size());
        return text(language -> fill(phrase, language, 0));
    }

    Text domain(int domain) {
        return text(Phrases.of("domain").get(domain)::in);
    }

    /** Returns several sentences of a kind, each once. */
    Text paragraph(String kind, int domain, int sentences) {
        List<Phrases.Phrase> order = chance.shuffled(Phrases.of(kind));
        List<Phrases.Phrase> chosen = order.subList(0, Math.min(sentences, order.size()));
        return text(language -> paragraph(chosen, language, domain));
    }

    private static String paragraph(List<Phrases.Phrase> phrases, Language language, int domain) {
        StringBuilder paragraph = new StringBuilder();
        for (Phrases.Phrase phrase : phrases) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(fill(phrase, language, domain));
        }
        return paragraph.toString();
    }

    /** Returns the {@code number}-th of the titles that differ from each other. */
    Text title(int number) {
        Phrases.Phrase title = Phrases.of("title").get(0);
        List<Phrases.Phrase> actions = Phrases.of("action");
        Phrases.Phrase action = actions.get(number % actions.size());
        int domain = domainOf(number);
        return text(language -> fill(title, language, domain).replace("{action}", action.in(language)));
    }

    /** Returns the field of public action that the {@code number}-th title names. */
    static int domainOf(int number) {
        int actions = Phrases.of("action").size();
        return (number / actions + number) % domains();
    }

    Text years(String kind, String years) {
        Phrases.Phrase phrase = Phrases.of(kind).get(0);
        return text(language -> phrase.in(language).replace("{years}", years));
    }

    /** Returns what somebody wrote in the language that came first to mind. */
    Text inOne(Language language, String kind, int domain, int sentences) {
        List<Phrases.Phrase> order = chance.shuffled(Phrases.of(kind));
        String wording = paragraph(order.subList(0, Math.min(sentences, order.size())), language, domain);
        return chance.hits(0.5) && languages.get(0) == language
                ? Text.bare(language.code(), wording)
                : Text.of(language, wording);
    }

    private static String fill(Phrases.Phrase phrase, Language language, int domain) {
        return phrase.in(language)
                .replace("{domain}", Phrases.of("domain").get(domain).in(language));
    }

    private Text text(Function<Language, String> wording) {
        if (languages.size() == 1) {
            Language only = languages.get(0);
            return chance.hits(0.7) ? Text.bare(only.code(), wording.apply(only)) : Text.of(only, wording.apply(only));
        }
        Map<String, String> wordings = new LinkedHashMap<>();
        for (Language language : languages) {
            wordings.put(language.code(), wording.apply(language));
        }
        return Text.of(wordings);
    }
}
