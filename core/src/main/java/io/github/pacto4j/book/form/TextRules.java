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
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
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
        for (String tag : text.wordings().keySet()) {
            if (Language.ofTag(tag).isEmpty()) {
                return in.violatedAs("tag", "tag", tag).related("/" + tag);
            }
        }
        String arabic = text.wordings().get(Language.AR.code());
        return arabic != null && !isMostlyArabic(arabic, in.figure("lettersAbove"), in.figure("arabicAbovePercent"))
                ? in.violatedAs("script").related("/" + Language.AR.code())
                : in.satisfied();
    });

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
        // A bare string stands for the language of its document, which is not known here.
        in.requireReadable("/language");
        int most = in.figure("placesNamed");
        boolean[] given = new boolean[2];
        List<String> places = new ArrayList<>(0);
        boolean[] unreadable = new boolean[1];
        in.each(Text.class, (text, place) -> {
            if (isExempt(place.property()) || place.parent(Contribution.class) != null) {
                return;
            }
            boolean fr = text.wordings().containsKey(Language.FR.code());
            boolean ar = text.wordings().containsKey(Language.AR.code());
            given[0] |= fr;
            given[1] |= ar;
            if (fr != ar && text.kept().isUnreadable((fr ? Language.AR : Language.FR).code())) {
                unreadable[0] = true;
            } else if (fr != ar && places.size() < most) {
                places.add(place.pointer());
            }
        });
        if (!given[0] || !given[1]) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        if (places.isEmpty() && unreadable[0]) {
            return in.undetermined("");
        }
        return places.isEmpty()
                ? in.satisfied()
                : in.violated("places", places.stream().map(in::here).toList()).related(places);
    }

    private static boolean isExempt(@Nullable Property property) {
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
                boolean any = false;
                for (int i = 0; i < commitments.size(); i++) {
                    Text title = commitments.get(i).title();
                    if (title == null) {
                        continue;
                    }
                    for (Map.Entry<String, String> wording : title.wordings().entrySet()) {
                        String folded = Folding.fold(wording.getValue());
                        if (folded.isEmpty()) {
                            continue;
                        }
                        any = true;
                        Integer before = first.putIfAbsent(wording.getKey() + ' ' + folded, i);
                        if (before != null && before != i) {
                            alike.put(before, in.item("/commitments", before));
                            alike.put(i, in.item("/commitments", i));
                        }
                    }
                }
                if (!any) {
                    return in.notApplicable(Reason.NO_VALUE);
                }
                if (alike.isEmpty()) {
                    return in.satisfied();
                }
                List<String> numbers = alike.keySet().stream()
                        .map(index -> commitments.get(index).number())
                        .map(number -> number == null ? "?" : number)
                        .toList();
                return in.violated("numbers", numbers).related(List.copyOf(alike.values()));
            });
}
