package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Property;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules on texts: their languages, translation throughout, and titles that stand twice. */
final class TextRules {
    private TextRules() {}

    static final Rule<Text> LANGUAGE_KNOWN = rule("form.language-known", Text.class, (text, in) -> {
        // Two look-ups settle nearly every text; an iterator for each of thousands costs more than all else.
        int usual = (text.wordings().containsKey(Language.FR.code()) ? 1 : 0)
                + (text.wordings().containsKey(Language.AR.code()) ? 1 : 0);
        if (usual < text.wordings().size()) {
            for (String tag : text.wordings().keySet()) {
                if (Language.ofTag(tag).isEmpty()) {
                    return in.violatedAs("tag", "tag", tag).related("/" + tag);
                }
            }
        }
        String arabic = text.wordings().get(Language.AR.code());
        if (arabic != null && !isMostlyArabic(arabic, in.figure("lettersAbove"), in.figure("arabicAbovePercent"))) {
            String stated = text.kept().isBare() ? unreadLanguage(in) : null;
            return stated == null ? in.violatedAs("script").related("/" + Language.AR.code()) : in.undetermined(stated);
        }
        String unread = text.kept().hasAside() ? unreadTag(text) : null;
        return unread == null ? in.satisfied() : in.undetermined("/" + unread);
    });

    /** Returns where a language that a bare text may inherit could not be read, null if there is no such place. */
    private static @Nullable String unreadLanguage(Subject in) {
        String here = in.here("");
        for (int end = here.lastIndexOf('/'); end >= 0; end = here.lastIndexOf('/', end - 1)) {
            String language = "^" + here.substring(0, end) + "/language";
            if (in.hasUnreadable(language)) {
                return language;
            }
        }
        return in.hasUnreadable("#/plan/language") ? "#/plan/language" : null;
    }

    /** Returns the first of our languages in which a wording stands that could not be read, null if there is none. */
    static @Nullable String unreadTag(Text text) {
        for (Language language : Language.values()) {
            if (text.kept().isUnreadable(language.code())) {
                return language.code();
            }
        }
        return null;
    }

    /** Few letters may be an acronym or a place name. */
    private static boolean isMostlyArabic(String text, int lettersThatTell, int percent) {
        int letters = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isArabic(c)) {
                letters++;
                arabic++;
            } else if (isLetter(c)) {
                letters++;
            }
            // No letter that follows could change the majority: most Arabic texts are settled half-way.
            if (arabic > lettersThatTell && 100 * arabic > percent * text.length()) {
                return true;
            }
        }
        return letters <= lettersThatTell || 100 * arabic > percent * letters;
    }

    /** Letters of the Arabic blocks; their digits, marks and punctuation do not count. */
    private static boolean isArabic(char c) {
        return c >= '\u0620' && c <= '\u064A'
                || c >= '\u0671' && c <= '\u06D3'
                || c >= '\u0750' && c <= '\u077F'
                || c >= '\uFB50' && c <= '\uFDFB'
                || c >= '\uFE70' && c <= '\uFEFC';
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    static final Rule<ActionPlan> PRESENT_WHERE_TRANSLATED = rule(
                    "form.text-present-where-translated", ActionPlan.class, (plan, in) -> translated(in))
            .and(CoCreation.class, (process, in) -> translated(in))
            .and(CompletionReport.class, (report, in) -> translated(in))
            .and(MonitoringReport.class, (report, in) -> translated(in))
            .and(FollowUp.class, (followUp, in) -> translated(in))
            .and(EvaluationMatrix.class, (matrix, in) -> translated(in))
            .and(MembershipApplication.class, (application, in) -> translated(in))
            .and(CitizenRequests.class, (requests, in) -> translated(in))
            .and(CollectivityProfile.class, (profile, in) -> translated(in))
            .and(Network.class, (network, in) -> translated(in));

    private static Finding translated(Subject in) {
        // A bare string stands for the language of its document: where that is not known, it may be in either of the
        // two.
        boolean open = in.hasUnreadable("/language");
        int most = in.figure("placesNamed");
        Languages given = new Languages();
        List<String> lacking = new ArrayList<>(0);
        List<String> unread = new ArrayList<>(0);
        in.each(Record.class, (node, place) -> {
            if (place.parent(Contribution.class) != null || node instanceof Contribution) {
                return;
            }
            if (!(node instanceof Text text)) {
                List<String> keys = unread.size() < most ? TextHolders.unread(node) : List.of();
                if (!keys.isEmpty()) {
                    keys.forEach(key -> unread.add(place.pointer() + "/" + key));
                }
            } else if (!isExempt(place.property())) {
                boolean fr = isWritten(text, Language.FR);
                boolean ar = isWritten(text, Language.AR);
                boolean tells = !open || !text.kept().isBare();
                given.fr |= fr && tells;
                given.ar |= ar && tells;
                if (fr && ar || !text.isWritten() && unreadTag(text) == null) {
                    return;
                }
                if (isFoundOrUnread(text, fr, Language.FR) && isFoundOrUnread(text, ar, Language.AR)) {
                    unread.add(place.pointer());
                } else if (lacking.size() < most) {
                    lacking.add(place.pointer());
                }
            }
        });
        if (!given.fr || !given.ar) {
            return open ? in.undetermined("/language") : in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        if (!lacking.isEmpty()) {
            return in.violated("places", lacking.stream().map(in::here).toList())
                    .related(lacking);
        }
        if (open) {
            unread.add(0, "/language");
        }
        return unread.isEmpty()
                ? in.satisfied()
                : in.undetermined(unread.stream().limit(most).toArray(String[]::new));
    }

    /** The languages in which a document gives texts. */
    private static final class Languages {
        private boolean fr;
        private boolean ar;
    }

    private static boolean isWritten(Text text, Language language) {
        String wording = text.wordings().get(language.code());
        return wording != null && !wording.isBlank();
    }

    private static boolean isFoundOrUnread(Text text, boolean found, Language language) {
        return found || text.kept().isUnreadable(language.code());
    }

    static boolean isExempt(@Nullable Property property) {
        return property != null
                && switch (property.name()) {
                    case "name", "notes", "comment" -> true;
                    default -> false;
                };
    }

    static final Rule<ActionPlan> DUPLICATE_COMMITMENT =
            rule("form.duplicate-commitment", ActionPlan.class, (plan, in) -> {
                List<Commitment> commitments = in.given(plan.commitments(), "/commitments");
                Map<String, Integer> first = new HashMap<>();
                TreeMap<Integer, String> alike = new TreeMap<>();
                List<String> unread = new ArrayList<>(0);
                if (in.hasUnreadable("/commitments")) {
                    unread.add("/commitments");
                }
                for (int i = 0; i < commitments.size(); i++) {
                    Text title = commitments.get(i).title();
                    if (title == null) {
                        if (commitments.get(i).kept().isUnreadable("title")) {
                            unread.add(in.item("/commitments", i) + "/title");
                        }
                        continue;
                    }
                    String tag = unreadTag(title);
                    if (tag != null) {
                        unread.add(in.item("/commitments", i) + "/title/" + tag);
                    }
                    for (Map.Entry<String, String> wording : title.wordings().entrySet()) {
                        String folded = folded(wording.getValue());
                        if (folded.isEmpty()) {
                            continue;
                        }
                        Integer before = first.putIfAbsent(wording.getKey() + ' ' + folded, i);
                        if (before != null && before != i) {
                            alike.put(before, in.item("/commitments", before));
                            alike.put(i, in.item("/commitments", i));
                        }
                    }
                }
                if (!alike.isEmpty()) {
                    List<String> numbers = alike.keySet().stream()
                            .map(index -> commitments.get(index).number())
                            .map(number -> number == null ? "?" : number)
                            .toList();
                    return in.violated("numbers", numbers).related(List.copyOf(alike.values()));
                }
                if (!unread.isEmpty()) {
                    return in.undetermined(unread.toArray(String[]::new));
                }
                return first.isEmpty() ? in.notApplicable(Reason.NO_VALUE) : in.satisfied();
            });

    /** Folds case, accents, Arabic hamza and spaces away; other marks tell titles apart, as in "1.1" and "11". */
    private static String folded(String title) {
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space && c != 'ء' && Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }
}
