package io.github.pacto4j.testkit;

import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Documents;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.testkit.Outline.Place;
import io.github.pacto4j.testkit.Tree.Digits;
import io.github.pacto4j.testkit.Tree.Member;
import io.github.pacto4j.testkit.Tree.Members;
import io.github.pacto4j.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Writes sound documents in other admissible spellings: what is read from them means the same, and is written back in
 * the spelling that was read.
 */
public final class Spellings {
    private final Set<Spelling> spellings;
    private final Chance chance;

    private Spellings(Set<Spelling> spellings, RandomGenerator random) {
        this.spellings = spellings;
        this.chance = new Chance(random);
    }

    /** Returns a dossier as JSON, spelt in these ways now and then. */
    public static byte[] write(Dossier dossier, Set<Spelling> spellings, long seed) {
        return write(dossier, spellings, Chance.random(seed));
    }

    /** Returns a dossier as JSON, spelt in these ways now and then. */
    public static byte[] write(Dossier dossier, Set<Spelling> spellings, RandomGenerator random) {
        return respell(Documents.standard().write(dossier), Dossier.class, spellings, random);
    }

    /**
     * Returns a document in other spellings.
     *
     * @param json  a document without faults
     * @param type  its record
     */
    public static byte[] respell(byte[] json, Class<?> type, Set<Spelling> spellings, RandomGenerator random) {
        return new Spellings(spellings, random).respell(json, type);
    }

    private byte[] respell(byte[] json, Class<?> type) {
        Members root = (Members) Tree.read(json);
        values(root, type);
        objects(root, Shape.of(type));
        byte[] plain = Tree.write(root);
        return Typing.of(plain, spellings, chance);
    }

    private boolean now(Spelling spelling) {
        return spellings.contains(spelling) && chance.hits(0.4);
    }

    private void values(Members root, Class<?> type) {
        LanguageInForce languages = new LanguageInForce(root, type);
        List<Place> places = Outline.of(root, type);
        // Inner places first: a list that becomes its single item takes what was made of the item.
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            if (place.isSingle()) {
                Object spelt = single(place, languages);
                if (spelt != null) {
                    place.put(spelt);
                }
            } else if (place.property().form() == Property.Form.LIST
                    && place.value() instanceof List<?> items
                    && items.size() == 1
                    && now(Spelling.SINGLE_ITEMS)) {
                place.put(items.get(0));
            }
        }
    }

    private @Nullable Object single(Place place, LanguageInForce languages) {
        Object value = place.value();
        return switch (place.property().kind()) {
            case TEXT -> text(value, place.pointer(), languages);
            case CODE_OR_TEXT -> value instanceof Members ? text(value, place.pointer(), languages) : null;
            case DATE ->
                value instanceof String date && now(Spelling.DATE_OBJECTS) ? new Members().add("date", date) : null;
            case INTEGER, LONG -> value instanceof Digits number && now(Spelling.DIGITS) ? whole(number) : null;
            case DECIMAL -> value instanceof Digits number && now(Spelling.DIGITS) ? exponent(number) : null;
            default -> null;
        };
    }

    private @Nullable Object text(Object value, String pointer, LanguageInForce languages) {
        if (value instanceof String bare) {
            return now(Spelling.TEXTS_BY_LANGUAGE) ? new Members().add(languages.at(pointer), bare) : null;
        }
        Members wordings = (Members) value;
        return wordings.list.size() == 1 && now(Spelling.BARE_TEXTS) ? wordings.get(languages.at(pointer)) : null;
    }

    private Digits whole(Digits number) {
        return new Digits(
                switch (chance.below(3)) {
                    case 0 -> number.digits() + ".0";
                    case 1 -> number.digits() + "e0";
                    default -> number.digits().equals("0") ? "0.00" : number.digits() + "0e-1";
                });
    }

    private static Digits exponent(Digits number) {
        BigDecimal value = new BigDecimal(number.digits());
        return new Digits(value.unscaledValue() + "E-" + value.scale());
    }

    /** Spells the objects themselves: unknown members, nulls, the order of keys. */
    private void objects(Members members, Shape shape) {
        for (Member member : members.list) {
            Property property = shape.find(member.name());
            if (property != null && property.kind() == Property.Kind.RECORD) {
                below(member.value(), property);
            }
        }
        if (now(Spelling.EXPLICIT_NULLS)) {
            for (Property property : shape.properties()) {
                if (!members.has(property.name()) && chance.hits(0.2)) {
                    members.list.add(chance.below(members.list.size() + 1), new Member(property.name(), Tree.NULL));
                }
            }
        }
        if (now(Spelling.UNKNOWN_MEMBERS)) {
            members.list.add(chance.below(members.list.size() + 1), unknown());
        }
        if (now(Spelling.SHUFFLED_KEYS)) {
            List<Member> shuffled = chance.shuffled(members.list);
            members.list.clear();
            members.list.addAll(shuffled);
        }
    }

    private void below(Object value, Property property) {
        if (property.form() == Property.Form.LIST && value instanceof List<?> items) {
            items.forEach(item -> objects((Members) item, Shape.of(property.type())));
        } else if (property.form() == Property.Form.MAP && value instanceof Members map) {
            map.list.forEach(member -> objects((Members) member.value(), Shape.of(property.type())));
        } else if (value instanceof Members members) {
            objects(members, Shape.of(property.type()));
        }
    }

    private Member unknown() {
        List<Object> some =
                new ArrayList<>(List.of("x", new Digits("1.50"), Tree.NULL, new Members().add("a/b~c", true)));
        return new Member("x-" + chance.below(1_000), chance.one(List.of("…", new Digits("3"), some, new Members())));
    }

    /** Which language a bare string is in at each place of a file. */
    private static final class LanguageInForce {
        private final String dossier;
        private final String plan;
        private final Members root;

        LanguageInForce(Members root, Class<?> type) {
            this.root = root;
            this.dossier = own(root, Language.FR.code());
            this.plan = type == Dossier.class && root.get("plan") instanceof Members stated
                    ? own(stated, dossier)
                    : dossier;
        }

        private static String own(Members document, String otherwise) {
            return document.get("language") instanceof String language ? language : otherwise;
        }

        /** The language of the nearest document above that names one; a part leaves it to the plan, then to the dossier. */
        String at(String pointer) {
            String[] steps = pointer.substring(1).split("/");
            String language = Shape.of(Dossier.class).find(steps[0]) == null ? dossier : inPart(steps[0]);
            Object at = root;
            for (String step : steps) {
                at = at instanceof Members members
                        ? members.get(step.replace("~1", "/").replace("~0", "~"))
                        : at instanceof List<?> items ? items.get(Integer.parseInt(step)) : null;
                if (at instanceof Members members && isLanguage(members.get("language"))) {
                    language = own(members, language);
                }
            }
            return language;
        }

        private static boolean isLanguage(@Nullable Object value) {
            return value instanceof String tag && Language.ofTag(tag).isPresent();
        }

        private String inPart(String part) {
            boolean isPart = switch (part) {
                case "document", "collectivity", "today", "membership", "example", "language" -> false;
                default -> true;
            };
            return isPart && !part.equals("plan") ? plan : dossier;
        }
    }
}
