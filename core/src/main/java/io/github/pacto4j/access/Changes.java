package io.github.pacto4j.access;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Change;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Withholds personal data from the recorded amendments of a plan, whose values are JSON: what a value is follows from its
 * pointer. A value at a place that no plan has is withheld, and so is its pointer, whose steps may be anything.
 */
final class Changes {
    /** A language, perhaps with script and country. Of the tags of three letters only ours: {@code tel} is one, too. */
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2}|zgh)(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

    private final Predicate<Property> withheld;

    Changes(Predicate<Property> withheld) {
        this.withheld = withheld;
    }

    static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    Change of(Change change) {
        String pointer = change.pointer();
        Place place = pointer == null ? null : Place.find(ActionPlan.class, pointer);
        if (place == null) {
            Kept.Builder beside = new Kept.Builder();
            if (pointer != null) {
                beside.aside("pointer", Kept.WITHHELD);
            }
            if (change.reason() != null) {
                beside.read("reason");
            }
            return new Change(null, null, null, change.reason(), beside.build());
        }
        return change.withBefore(at(place, change.before())).withAfter(at(place, change.after()));
    }

    private @Nullable Json at(Place place, @Nullable Json json) {
        Property property = place.property();
        if (json == null) {
            return null;
        }
        if (property == null) {
            return object(Shape.of(ActionPlan.class), json);
        }
        return withheld.test(property) || !place.isItem() ? property(property, json, false) : item(property, json);
    }

    private Json property(Property property, Json json, boolean published) {
        if (json.equals(Json.NULL)) {
            return json;
        }
        if (!published && withheld.test(property)) {
            return Kept.WITHHELD;
        }
        return switch (property.form()) {
            case ONE -> item(property, json);
            case LIST ->
                json instanceof Json.Arr list
                        ? Json.of(list.items().stream()
                                .map(each -> item(property, each))
                                .toList())
                        : item(property, json);
            case MAP -> map(property, json);
        };
    }

    private Json map(Property property, Json json) {
        if (!(json instanceof Json.Obj map)) {
            return Kept.WITHHELD;
        }
        Class<?> keys = property.keyType();
        return new Json.Obj(map.members().stream()
                .filter(each -> keys == null || keys == String.class || Property.code(keys, each.key()) != null)
                .map(each -> new Json.Member(each.key(), item(property, each.value())))
                .toList());
    }

    private Json item(Property property, Json json) {
        if (json.equals(Json.NULL) || json.equals(Kept.WITHHELD)) {
            return json;
        }
        boolean readable = switch (property.kind()) {
            case STRING -> json instanceof Json.Str;
            case TEXT, CODE_OR_TEXT -> json instanceof Json.Str || json instanceof Json.Obj;
            case DATE ->
                json instanceof Json.Obj
                        || json instanceof Json.Str written
                                && StatedDate.parse(written.value()).isPresent();
            case CODE -> json instanceof Json.Str code && Property.code(property.type(), code.value()) != null;
            case INTEGER, LONG, DECIMAL -> json instanceof Json.Num;
            case BOOLEAN -> json instanceof Json.Bool;
            case RECORD -> json instanceof Json.Obj;
            case ANSWER, JSON -> false;
        };
        if (!readable) {
            return Kept.WITHHELD;
        }
        return switch (property.kind()) {
            case RECORD -> object(Shape.of(property.type()), json);
            case TEXT, CODE_OR_TEXT -> words(json, false);
            case DATE -> words(json, true);
            default -> json;
        };
    }

    private Json object(Shape shape, Json json) {
        if (!(json instanceof Json.Obj object)) {
            return Kept.WITHHELD;
        }
        boolean published = shape.find("public") != null
                && object.get("public").filter(new Json.Bool(true)::equals).isPresent();
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : object.members()) {
            Property property = shape.find(member.key());
            if (property != null) {
                members.add(new Json.Member(member.key(), property(property, member.value(), published)));
            }
        }
        return new Json.Obj(members);
    }

    /** A text by language, or a date beside the words of its source; a bare string stands for either. */
    private static Json words(Json json, boolean date) {
        if (!(json instanceof Json.Obj object)) {
            return json;
        }
        return new Json.Obj(object.members().stream()
                .filter(each -> each.value() instanceof Json.Str
                        && (date ? each.key().equals("date") || each.key().equals("text") : isLanguage(each.key())))
                .toList());
    }
}
