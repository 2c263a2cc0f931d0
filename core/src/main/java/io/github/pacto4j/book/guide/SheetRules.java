package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.ReportRelevanceQuestion;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.OgpValue;
import io.github.pacto4j.plan.ProblemFigure;
import io.github.pacto4j.plan.Relevance;
import io.github.pacto4j.plan.RelevanceQuestion;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules on what the sheet of a commitment says: its fields, the public problem, the values (annex 2). */
final class SheetRules {
    private SheetRules() {}

    private static final String PROBLEM = "/problem";
    private static final String DATA = "/problemData";
    private static final String RELEVANCE = "/relevance";
    private static final String ANSWERS = "/relevanceAnswers";

    private static final RelevanceQuestion[] QUESTIONS = RelevanceQuestion.values();
    private static final ReportRelevanceQuestion[] REPORT_QUESTIONS = ReportRelevanceQuestion.values();

    static final Rule<Commitment> SHEET_COMPLETE = rule("guide.sheet-complete", Commitment.class, (commitment, in) -> {
        List<String> fields = in.figures("fields");
        if (isFilled(commitment, fields)) {
            return in.satisfied();
        }
        Blanks blanks = new Blanks(in);
        for (String field : fields) {
            blanks.ask(value(commitment, field), "/" + field.replace('.', '/'), new Word("label.sheet." + field));
        }
        return blanks.or(in.violated("fields", blanks.missing()), in.satisfied());
    });

    /** Nearly every sheet is full: nothing need be gathered then. */
    private static boolean isFilled(Commitment commitment, List<String> fields) {
        for (String field : fields) {
            if (!Blanks.isWritten(value(commitment, field))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(Commitment commitment, String field) {
        return switch (field) {
            case "number" -> commitment.number();
            case "title" -> commitment.title();
            case "period.start" ->
                commitment.period() == null ? null : commitment.period().start();
            case "period.end" ->
                commitment.period() == null ? null : commitment.period().end();
            case "unit" -> commitment.unit();
            case "problem" -> commitment.problem();
            case "description" -> commitment.description();
            case "contribution" -> commitment.contribution();
            case "relevance" -> commitment.relevance();
            case "milestones" -> commitment.milestones();
            case "contact" -> isEmpty(commitment.contact()) ? null : commitment.contact();
            default -> throw new IllegalStateException("no field of the sheet: " + field);
        };
    }

    private static boolean isEmpty(@Nullable Contact contact) {
        return contact == null
                || contact.name() == null
                        && contact.title() == null
                        && contact.unit() == null
                        && contact.email() == null
                        && contact.phone() == null
                        && !contact.kept().hasAside();
    }

    static final Rule<Commitment> PROBLEM_QUANTIFIED =
            rule("guide.problem-quantified", Commitment.class, (commitment, in) -> {
                int figures = hasFigure(commitment.problem()) ? 1 : 0;
                List<ProblemFigure> data = commitment.problemData() == null ? List.of() : commitment.problemData();
                for (int i = 0; i < data.size(); i++) {
                    if (isWritten(data.get(i).figure()) || isWritten(data.get(i).source())) {
                        figures++;
                    }
                }
                if (figures >= in.figure("minimumFigures")) {
                    return in.satisfied();
                }
                Unknowns unknown = new Unknowns(in);
                unknown.addIfUnreadable(PROBLEM);
                if (commitment.problem() != null && commitment.problem().kept().hasAside()) {
                    unknown.add(PROBLEM);
                }
                unknown.addIfUnreadable(DATA);
                for (int i = 0; i < data.size(); i++) {
                    String item = in.item(DATA, i);
                    for (String place : List.of(item + "/figure", item + "/source")) {
                        unknown.addIfUnreadable(place);
                    }
                }
                return unknown.or(in.violated().related(PROBLEM));
            });

    private static boolean isWritten(@Nullable Text text) {
        return text != null && text.isWritten();
    }

    /** Returns whether a text holds a figure, in Latin or Arabic digits. */
    private static boolean hasFigure(@Nullable Text text) {
        if (text == null) {
            return false;
        }
        for (String wording : text.wordings().values()) {
            for (int i = 0; i < wording.length(); i++) {
                if (Character.isDigit(wording.charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    static final Rule<Commitment> RELEVANCE_JUSTIFIED =
            rule("guide.relevance-justified", Commitment.class, (commitment, in) -> {
                List<Relevance> relevance = in.required(commitment.relevance(), RELEVANCE);
                int named = 0;
                boolean sound = true;
                for (int i = 0; i < relevance.size(); i++) {
                    Relevance each = relevance.get(i);
                    named += each.value() == null ? 0 : 1;
                    sound &= each.value() != null && isWritten(each.justification());
                }
                int least = in.figure("minimumValues");
                if (sound && named >= least) {
                    return readable(in);
                }
                return justified(relevance, named, least, in);
            });

    private static Finding readable(Subject in) {
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(RELEVANCE);
        return unknown.or(in.satisfied());
    }

    private static Finding justified(List<Relevance> relevance, int named, int least, Subject in) {
        Unknowns unknown = new Unknowns(in);
        List<OgpValue> bare = new ArrayList<>(0);
        List<String> places = new ArrayList<>(0);
        for (int i = 0; i < relevance.size(); i++) {
            Relevance each = relevance.get(i);
            String item = in.item(RELEVANCE, i);
            if (each.value() == null) {
                // Whatever value stands here, it is justified; and if another is named, no more need be.
                if (named < least || !isWritten(each.justification())) {
                    unknown.addIfUnreadable(item + "/value");
                }
            } else if (!isWritten(each.justification()) && !unknown.addIfUnreadable(item + "/justification")) {
                bare.add(each.value());
                places.add(item);
            }
        }
        if (!bare.isEmpty()) {
            return in.violatedAs("unjustified", "values", bare).related(places);
        }
        unknown.addIfUnreadable(RELEVANCE);
        return named >= least
                ? unknown.or(in.satisfied())
                : unknown.or(in.violatedAs("none").related(RELEVANCE));
    }

    static final Rule<Commitment> RELEVANCE_DERIVED = rule(
                    "guide.relevance-derived", Commitment.class, (commitment, in) -> {
                        Map<RelevanceQuestion, Boolean> answers = in.given(commitment.relevanceAnswers(), ANSWERS);
                        List<Relevance> relevance = in.given(commitment.relevance(), RELEVANCE);
                        Derivation derived = new Derivation();
                        for (RelevanceQuestion question : QUESTIONS) {
                            derived.take(question.pointsTo(), answers.get(question), question.code(), in);
                        }
                        return derived.compared(relevance, in);
                    })
            .and(CompletionReport.class, (report, in) -> {
                Map<ReportRelevanceQuestion, Boolean> answers = in.given(report.relevanceAnswers(), ANSWERS);
                List<Relevance> relevance = in.given(report.relevance(), RELEVANCE);
                Derivation derived = new Derivation();
                for (ReportRelevanceQuestion question : REPORT_QUESTIONS) {
                    derived.take(question.pointsTo(), answers.get(question), question.code(), in);
                }
                return derived.compared(relevance, in);
            });

    /** What the answers say of each value: one yes names it, no to every question leaves it out. */
    private static final class Derivation {
        private static final OgpValue[] VALUES = OgpValue.values();

        private final int[] yes = new int[VALUES.length];
        private final int[] open = new int[VALUES.length];
        private final int[] asked = new int[VALUES.length];
        private final List<String> unread = new ArrayList<>(0);

        void take(OgpValue value, @Nullable Boolean answer, String question, Subject in) {
            if (answer == null && in.hasUnreadable(ANSWERS + "/" + question)) {
                unread.add(ANSWERS + "/" + question);
            }
            asked[value.ordinal()]++;
            if (answer == null) {
                open[value.ordinal()]++;
            } else if (answer) {
                yes[value.ordinal()]++;
            }
        }

        Finding compared(List<Relevance> relevance, Subject in) {
            List<OgpValue> unnamed = new ArrayList<>(0);
            List<OgpValue> unfounded = new ArrayList<>(0);
            int judged = 0;
            boolean openValue = false;
            for (OgpValue value : VALUES) {
                int at = value.ordinal();
                boolean named = isNamed(relevance, value);
                if (yes[at] > 0) {
                    judged++;
                    if (!named) {
                        unnamed.add(value);
                    }
                } else if (asked[at] > 0 && open[at] == 0) {
                    judged++;
                    if (named) {
                        unfounded.add(value);
                    }
                } else {
                    openValue |= asked[at] > 0;
                }
            }
            boolean readable = isReadable(relevance, in);
            if (!readable && !unnamed.isEmpty()) {
                // What could not be read may be the value that the answers point to.
                return unfounded.isEmpty()
                        ? in.undetermined(RELEVANCE)
                        : differing("unfounded", List.of(), unfounded, in);
            }
            if (!unnamed.isEmpty() || !unfounded.isEmpty()) {
                String variant = unfounded.isEmpty() ? "unnamed" : unnamed.isEmpty() ? "unfounded" : "both";
                return differing(variant, unnamed, unfounded, in);
            } else if (openValue && !unread.isEmpty()) {
                return in.undetermined(unread.toArray(String[]::new));
            } else if (!readable && judged > 0) {
                return in.undetermined(RELEVANCE);
            }
            return judged == 0 ? in.notApplicable(Reason.NO_VALUE) : in.satisfied();
        }

        private static Finding differing(String variant, List<OgpValue> unnamed, List<OgpValue> unfounded, Subject in) {
            Finding found = variant.equals("both")
                    ? in.violatedAs(variant, "unnamed", unnamed, "unfounded", unfounded)
                    : in.violatedAs(variant, "values", unnamed.isEmpty() ? unfounded : unnamed);
            return found.related(RELEVANCE, ANSWERS);
        }

        private static boolean isNamed(List<Relevance> relevance, OgpValue value) {
            for (int i = 0; i < relevance.size(); i++) {
                if (relevance.get(i).value() == value) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isReadable(List<Relevance> relevance, Subject in) {
            for (int i = 0; i < relevance.size(); i++) {
                if (relevance.get(i).value() == null && relevance.get(i).kept().isUnreadable("value")) {
                    return false;
                }
            }
            return !in.hasUnreadable(RELEVANCE);
        }
    }
}
