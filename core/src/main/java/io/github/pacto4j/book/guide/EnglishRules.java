package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Endorsement;
import io.github.pacto4j.plan.HistoryEntry;
import io.github.pacto4j.plan.MonitoringBody;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Shape;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Walk;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rule on the language in which a plan goes to the partnership. */
final class EnglishRules {
    private EnglishRules() {}

    private static final Set<Class<?>> NAMES_ONLY = Set.of(Organisation.class, Evidence.class, HistoryEntry.class);

    static final Rule<ActionPlan> ENGLISH_VERSION = rule("guide.english-version", ActionPlan.class, (plan, in) -> {
        Search search = new Search(in);
        in.each(Record.class, search);
        if (!search.lacking.isEmpty()) {
            return in.violated("places", search.lacking.stream().map(in::here).toList())
                    .related(search.lacking);
        } else if (!search.unknown.isEmpty()) {
            return in.undetermined(
                    search.unknown.stream().limit(search.most).distinct().toArray(String[]::new));
        }
        return search.found ? in.satisfied() : in.required(null, "/title");
    });

    /** Looks through a plan for texts that lack a language. */
    private static final class Search implements Walk.Visitor<Record> {
        private final List<String> languages;
        private final @Nullable String unreadLanguage;
        final int most;
        final List<String> lacking = new ArrayList<>(0);
        final List<String> unknown = new ArrayList<>(0);
        boolean found;

        Search(Subject in) {
            languages = in.figures("languages");
            most = in.figure("placesNamed");
            // A bare text is in the language of the plan, else of the dossier.
            unreadLanguage =
                    in.hasUnreadable("/language") ? "/language" : in.hasUnreadable("#/language") ? "#/language" : null;
        }

        @Override
        public void visit(Record node, Walk place) {
            if (node instanceof HistoryEntry || place.parent(HistoryEntry.class) != null) {
                // The council's own papers are no part of what is sent.
                return;
            }
            if (node instanceof Text text) {
                if (!isName(place)) {
                    visitText(text, place);
                }
            } else if (unknown.size() < most && !(node instanceof StatedDate)) {
                addUnread(node, place);
            }
        }

        private void visitText(Text text, Walk place) {
            boolean written = text.isWritten();
            found |= written;
            for (String language : languages) {
                String wording = text.wordings().get(language);
                if (wording != null && !wording.isBlank()) {
                    continue;
                } else if (text.kept().isUnreadable(language)) {
                    unknown.add(place.pointer() + "/" + language);
                } else if (written && text.kept().isBare() && unreadLanguage != null) {
                    unknown.add(unreadLanguage);
                } else if (written && lacking.size() < most) {
                    lacking.add(place.pointer());
                }
                return;
            }
        }

        /** An organisation or a document keeps the name that it bears. */
        private static boolean isName(Walk place) {
            Object holder = place.holder();
            Property property = place.property();
            return property != null
                    && (holder instanceof Organisation
                            || holder instanceof Evidence
                            || holder instanceof MonitoringBody
                                    && property.name().equals("name")
                            || holder instanceof Endorsement && property.name().equals("organisation"));
        }

        private void addUnread(Record node, Walk place) {
            Kept kept = Shape.of(node.getClass()).kept(node);
            if (kept == Kept.NONE) {
                return;
            }
            for (Property property : Shape.of(node.getClass()).properties()) {
                boolean unread = kept.isUnreadable(property.name())
                        || kept.within(property.name()).hasAside();
                if (unread && holdsText(property, new HashSet<>())) {
                    unknown.add(place.pointer() + "/" + property.name());
                }
            }
        }

        private static boolean holdsText(Property property, Set<Class<?>> seen) {
            return switch (property.kind()) {
                case TEXT, CODE_OR_TEXT -> true;
                case RECORD -> {
                    Class<?> type = property.type();
                    // Names alone stay as they are, and so do the council's own papers.
                    if (NAMES_ONLY.contains(type) || !seen.add(type)) {
                        yield false;
                    }
                    boolean holds = false;
                    for (Property inner : Shape.of(type).properties()) {
                        holds |= holdsText(inner, seen);
                    }
                    yield holds;
                }
                default -> false;
            };
        }
    }
}
