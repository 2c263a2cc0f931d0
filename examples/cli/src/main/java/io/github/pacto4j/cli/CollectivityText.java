package io.github.pacto4j.cli;

import io.github.pacto4j.collectivity.Census;
import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.collectivity.CollectivityType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A collectivity as text: names, codes, people, where it lies and what lies in it. */
final class CollectivityText {
    private final Collectivities register = Collectivities.register();
    private final Phrases phrases;
    private final Paint paint;

    CollectivityText(Session session) {
        this.phrases = session.phrases();
        this.paint = session.paint();
    }

    /** Returns a line that tells it from others of its name. */
    String line(Collectivity collectivity) {
        return phrases.say(
                collectivity.parentCode() == null ? "collectivity.line.alone" : "collectivity.line",
                "code",
                collectivity.code(),
                "type",
                type(collectivity),
                "fr",
                collectivity.nameFr(),
                "ar",
                collectivity.nameAr(),
                "within",
                within(collectivity));
    }

    String of(Collectivity collectivity) {
        StringBuilder text = new StringBuilder();
        text.append(paint.bold(
                        phrases.say("collectivity.names", "fr", collectivity.nameFr(), "ar", collectivity.nameAr())))
                .append('\n');
        item(text, "collectivity.type", type(collectivity));
        item(text, "collectivity.code", collectivity.code());
        if (collectivity.code2014() != null) {
            item(text, "collectivity.code2014", collectivity.code2014());
        }
        if (!collectivity.alternativeNamesFr().isEmpty()) {
            item(text, "collectivity.spellings", collectivity.alternativeNamesFr());
        }
        item(text, "collectivity.population2024", people(collectivity.population(Census.RGPH_2024)));
        item(text, "collectivity.population2014", people(collectivity.population(Census.RGPH_2014)));
        if (collectivity.isExample()) {
            text.append("  ").append(phrases.say("collectivity.example")).append('\n');
            return text.toString();
        }
        if (collectivity.parentCode() != null) {
            text.append("  ")
                    .append(phrases.say("collectivity.within", "places", within(collectivity)))
                    .append('\n');
        }
        String seat = collectivity.seatCode();
        if (seat != null) {
            register.find(seat).ifPresent(place -> item(text, "collectivity.seat", named(place)));
        }
        holds(text, collectivity);
        return text.toString();
    }

    private void holds(StringBuilder text, Collectivity collectivity) {
        List<Collectivity> children = register.children(collectivity.code());
        if (collectivity.type() == CollectivityType.REGION) {
            item(text, "collectivity.prefectures", count(children, CollectivityType.PREFECTURE));
            item(text, "collectivity.provinces", count(children, CollectivityType.PROVINCE));
            int communes = 0;
            for (Collectivity child : children) {
                communes += register.children(child.code()).size();
            }
            item(text, "collectivity.communes", communes);
        } else if (collectivity.type() != CollectivityType.COMMUNE) {
            item(text, "collectivity.communes", children.size());
        }
    }

    private static int count(List<Collectivity> among, CollectivityType type) {
        int count = 0;
        for (Collectivity each : among) {
            count += each.type() == type ? 1 : 0;
        }
        return count;
    }

    /** Returns what it lies in, the nearest first. */
    private Phrases.Said within(Collectivity collectivity) {
        List<Phrases.Said> chain = new ArrayList<>(2);
        String code = collectivity.parentCode();
        while (code != null) {
            Collectivity parent = register.find(code).orElseThrow();
            chain.add(named(parent));
            code = parent.parentCode();
        }
        return phrases.list(chain);
    }

    private Phrases.Said named(Collectivity collectivity) {
        return phrases.part(
                "collectivity.named",
                "type",
                phrases.within(phrases.say(collectivity.type())),
                "name",
                collectivity.name(phrases.language()),
                "code",
                collectivity.code());
    }

    private Phrases.Said type(Collectivity collectivity) {
        return phrases.within(
                phrases.say(collectivity.communeClass() == null ? collectivity.type() : collectivity.communeClass()));
    }

    private String people(OptionalInt population) {
        return population.isPresent()
                ? Phrases.grouped(population.getAsInt())
                : phrases.say("collectivity.population.unknown");
    }

    private void item(StringBuilder text, String key, Object value) {
        text.append("  ").append(phrases.say(key, "value", value)).append('\n');
    }
}
