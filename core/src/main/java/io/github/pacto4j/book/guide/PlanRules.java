package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Indicator;
import io.github.pacto4j.plan.IndicatorKind;
import io.github.pacto4j.plan.Link;
import io.github.pacto4j.plan.LinkKind;
import io.github.pacto4j.plan.PlanQuestion;
import io.github.pacto4j.plan.PolicyArea;
import io.github.pacto4j.plan.PolicySector;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Kept;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules on the plan as a whole: its length, title and outline, the national plan, its indicators and fields. */
final class PlanRules {
    private PlanRules() {}

    private static final String PERIOD = "/period";
    private static final String TITLE = "/title";
    private static final String NARRATIVE = "/narrative";
    private static final String COMMITMENTS = "/commitments";

    static final Rule<ActionPlan> DURATION = rule("guide.duration", ActionPlan.class, (plan, in) -> {
        Period period = in.required(plan.period(), PERIOD);
        in.required(period.start(), PERIOD + "/start");
        in.required(period.end(), PERIOD + "/end");
        if (period.isOrdered() == Certainty.NO) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        OptionalInt months = period.months();
        if (months.isEmpty()) {
            return in.undetermined(PERIOD);
        }
        int expected = in.figure("expectedMonths");
        in.input("months", months.getAsInt());
        in.input("expected", expected);
        return months.getAsInt() == expected ? in.satisfied() : in.violated().at(PERIOD);
    });

    static final Rule<ActionPlan> OUTLINE_COMPLETE = rule("guide.outline-complete", ActionPlan.class, (plan, in) -> {
        List<Word> missing = new ArrayList<>(0);
        Unknowns unknown = new Unknowns(in);
        for (String part : in.figures("parts")) {
            boolean there = part.equals("commitments")
                    ? plan.commitments() != null && !plan.commitments().isEmpty()
                    : isAnswered(plan, part);
            boolean open = !there
                    && (part.equals("commitments")
                            ? mayHaveCommitments(plan, unknown)
                            : mayHoldAnswer(plan, part, unknown)
                                    || mayBeAnswered(plan, part, unknown)
                                    || isLeftOut(plan, part, unknown));
            if (!there && !open) {
                missing.add(new Word("label.outline." + part));
            }
        }
        return missing.isEmpty() ? unknown.or(in.satisfied()) : in.violated("parts", missing);
    });

    /** A list that is said to leave some out, or that could not be read, may stand for commitments that are there. */
    private static boolean mayHaveCommitments(ActionPlan plan, Unknowns unknown) {
        if (Boolean.FALSE.equals(plan.commitmentsComplete())) {
            unknown.add(COMMITMENTS);
            return true;
        }
        return unknown.addIfUnreadable(COMMITMENTS) || unknown.addIfUnreadable("/commitmentsComplete");
    }

    /** Returns whether at least one question of a part of the outline is answered. */
    private static boolean isAnswered(ActionPlan plan, String part) {
        if (plan.narrative() != null) {
            for (Map.Entry<PlanQuestion, Text> answer : plan.narrative().entrySet()) {
                if (isOf(answer.getKey(), part) && answer.getValue().isWritten()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether an answer that could not be read may be one of this part: it bears its name, or no known one. */
    private static boolean mayHoldAnswer(ActionPlan plan, String part, Unknowns unknown) {
        boolean may = plan.kept().isUnreadable("narrative");
        for (Kept.Member answer : plan.kept().within("narrative").members()) {
            may |= answer.isAside()
                    && Arrays.stream(PlanQuestion.values())
                            .noneMatch(question -> question.code().equals(answer.name()) && !isOf(question, part));
        }
        if (may) {
            unknown.add(NARRATIVE);
        }
        return may;
    }

    /** Returns whether a wording of an answer that could not be read may be what is asked for, and notes where. */
    private static boolean mayBeAnswered(ActionPlan plan, String part, Unknowns unknown) {
        boolean may = false;
        if (plan.narrative() != null) {
            for (PlanQuestion question : plan.narrative().keySet()) {
                may |= isOf(question, part) && unknown.addIfUnreadable(placeOf(question));
            }
        }
        return may;
    }

    /**
     * Who says that a file lists only some of the commitments hands over an excerpt: a part of the outline of which it says
     * nothing may stand in the plan. An answer left empty is a statement.
     */
    private static boolean isLeftOut(ActionPlan plan, String part, Unknowns unknown) {
        boolean excerpt = Boolean.FALSE.equals(plan.commitmentsComplete());
        if (!excerpt && !unknown.addIfUnreadable("/commitmentsComplete")) {
            return false;
        }
        Map<PlanQuestion, Text> narrative = plan.narrative() == null ? Map.of() : plan.narrative();
        for (PlanQuestion question : PlanQuestion.values()) {
            if (isOf(question, part) && !narrative.containsKey(question)) {
                unknown.add(excerpt ? NARRATIVE : "/commitmentsComplete");
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(PlanQuestion question, String part) {
        return question.code().startsWith(part)
                && question.code().length() > part.length()
                && question.code().charAt(part.length()) == '.';
    }

    private static String placeOf(PlanQuestion question) {
        return NARRATIVE + "/" + question.code();
    }

    private static boolean isAnswered(ActionPlan plan, PlanQuestion question) {
        Text answer = plan.narrative() == null ? null : plan.narrative().get(question);
        return answer != null && answer.isWritten();
    }

    /** Returns the object that would hold an answer: the plan itself as long as it has no answers at all. */
    private static String holderOfAnswers(ActionPlan plan) {
        return plan.narrative() == null ? "" : NARRATIVE;
    }

    static final Rule<ActionPlan> NATIONAL_PLAN_CONSIDERED =
            rule("guide.national-plan-considered", ActionPlan.class, (plan, in) -> {
                if (isAnswered(plan, PlanQuestion.EFFORTS_NATIONAL_PLAN)) {
                    return in.satisfied();
                }
                Unknowns unknown = new Unknowns(in);
                noteOtherCommitments(plan, unknown);
                List<Commitment> commitments = plan.commitments() == null ? List.of() : plan.commitments();
                for (int i = 0; i < commitments.size(); i++) {
                    if (isLinked(commitments.get(i), in.item(COMMITMENTS, i) + "/links", in, unknown)) {
                        return in.satisfied();
                    }
                }
                unknown.addIfUnreadable(placeOf(PlanQuestion.EFFORTS_NATIONAL_PLAN));
                return unknown.or(in.violated().at(holderOfAnswers(plan)));
            });

    /** Returns whether a commitment names what it has in common with the national plan. */
    private static boolean isLinked(Commitment commitment, String place, Subject in, Unknowns unknown) {
        List<Link> links = commitment.links() == null ? List.of() : commitment.links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            boolean national = link.kind() == LinkKind.NATIONAL_PLAN;
            if (national && link.reference() != null && !link.reference().isBlank()) {
                return true;
            } else if (national && link.kept().isUnreadable("reference")) {
                unknown.add(in.item(place, i) + "/reference");
            } else if (link.kept().isUnreadable("kind")) {
                unknown.add(in.item(place, i) + "/kind");
            }
        }
        unknown.addIfUnreadable(place);
        return false;
    }

    /** Notes that there are or may be other commitments than those read. */
    private static void noteOtherCommitments(ActionPlan plan, Unknowns unknown) {
        unknown.addIfUnreadable(COMMITMENTS);
        if (Boolean.FALSE.equals(plan.commitmentsComplete())) {
            unknown.add(COMMITMENTS);
        } else {
            unknown.addIfUnreadable("/commitmentsComplete");
        }
    }

    static final Rule<ActionPlan> PERFORMANCE_AND_IMPACT =
            rule("guide.performance-and-impact", ActionPlan.class, (plan, in) -> {
                List<Commitment> commitments = plan.commitments() == null ? List.of() : plan.commitments();
                int[] counts = new int[IndicatorKind.values().length];
                for (int i = 0; i < commitments.size(); i++) {
                    count(commitments.get(i), counts);
                }
                int least = in.figure("minimumEach");
                List<IndicatorKind> missing = new ArrayList<>(0);
                for (String code : in.figures("kinds")) {
                    IndicatorKind kind = IndicatorKind.valueOf(code);
                    if (counts[kind.ordinal()] < least) {
                        missing.add(kind);
                    }
                }
                if (missing.isEmpty()) {
                    return in.satisfied();
                }
                Unknowns unknown = new Unknowns(in);
                noteOtherCommitments(plan, unknown);
                for (int i = 0; i < commitments.size(); i++) {
                    noteUnreadKinds(commitments.get(i), in.item(COMMITMENTS, i) + "/indicators", in, unknown);
                }
                return unknown.or(in.violated("kinds", missing));
            });

    private static void count(Commitment commitment, int[] counts) {
        List<Indicator> indicators = commitment.indicators() == null ? List.of() : commitment.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorKind kind = indicators.get(i).kind();
            if (kind != null) {
                counts[kind.ordinal()]++;
            }
        }
    }

    private static void noteUnreadKinds(Commitment commitment, String place, Subject in, Unknowns unknown) {
        List<Indicator> indicators = commitment.indicators() == null ? List.of() : commitment.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).kept().isUnreadable("kind")) {
                unknown.add(in.item(place, i) + "/kind");
            }
        }
        unknown.addIfUnreadable(place);
    }

    static final Rule<ActionPlan> SEVERAL_FIELDS = rule("guide.several-fields", ActionPlan.class, (plan, in) -> {
        List<Commitment> commitments = in.required(plan.commitments(), COMMITMENTS);
        Set<Object> areas = new HashSet<>();
        Set<Object> sectors = new HashSet<>();
        for (int i = 0; i < commitments.size(); i++) {
            List<CodeOrText<PolicyArea>> itsAreas = commitments.get(i).policyAreas();
            for (int j = 0; itsAreas != null && j < itsAreas.size(); j++) {
                areas.add(key(itsAreas.get(j).code(), itsAreas.get(j).text()));
            }
            List<CodeOrText<PolicySector>> itsSectors = commitments.get(i).sectors();
            for (int j = 0; itsSectors != null && j < itsSectors.size(); j++) {
                sectors.add(key(itsSectors.get(j).code(), itsSectors.get(j).text()));
            }
        }
        int fields = Math.max(areas.size(), sectors.size());
        if (fields >= in.figure("minimumFields")) {
            return in.satisfied();
        }
        Unknowns unknown = new Unknowns(in);
        noteOtherCommitments(plan, unknown);
        noteUntold(commitments, in, unknown);
        return unknown.or(in.violated("fields", fields).related(COMMITMENTS));
    });

    /** One of the two ways to tell fields apart is enough, if every commitment uses it; else notes what is untold. */
    private static void noteUntold(List<Commitment> commitments, Subject in, Unknowns unknown) {
        String area = null;
        String sector = null;
        for (int i = 0; i < commitments.size(); i++) {
            String place = in.item(COMMITMENTS, i);
            if (commitments.get(i).policyAreas() == null || in.hasUnreadable(place + "/policyAreas")) {
                area = area == null ? place + "/policyAreas" : area;
            }
            if (commitments.get(i).sectors() == null || in.hasUnreadable(place + "/sectors")) {
                sector = sector == null ? place + "/sectors" : sector;
            }
        }
        if (area != null && sector != null) {
            unknown.add(area);
            unknown.add(sector);
        }
    }

    private static Object key(@Nullable Enum<?> code, @Nullable Text text) {
        return code != null ? code : text == null ? "" : text.wordings();
    }

    static final Rule<ActionPlan> TITLE_OPEN_REGION = rule("guide.title-open-region", ActionPlan.class, (plan, in) -> {
        Text title = in.required(plan.title(), TITLE);
        boolean region = false;
        boolean judged = false;
        for (Map.Entry<String, String> wording : title.wordings().entrySet()) {
            // No phrase is known for any other language.
            Language language = Language.ofTag(wording.getKey()).orElse(Language.ZGH);
            String folded = Folding.fold(wording.getValue());
            if (language == Language.ZGH || folded.isEmpty()) {
                continue;
            }
            judged = true;
            if (names(folded, in.figures("openRegion"))) {
                region = true;
            } else if (names(folded, in.figures("openGovernment"))) {
                return in.violatedAs("government", "title", wording.getValue()).related(TITLE);
            }
        }
        if (region) {
            return in.satisfied();
        }
        return !judged || in.hasUnreadable(TITLE)
                ? in.undetermined(TITLE)
                : in.violatedAs("region", "title", title).related(TITLE);
    });

    private static boolean names(String folded, List<String> phrases) {
        for (String phrase : phrases) {
            if (folded.contains(Folding.fold(phrase))) {
                return true;
            }
        }
        return false;
    }

    static final Rule<ActionPlan> PARTICIPATION_THRESHOLD =
            rule("guide.participation-threshold", ActionPlan.class, (plan, in) -> {
                boolean described = isAnswered(plan, PlanQuestion.METHODOLOGY_PARTICIPATION);
                Boolean met = plan.thresholdMet();
                if (described && Boolean.TRUE.equals(met)) {
                    return in.satisfied();
                } else if (Boolean.FALSE.equals(met)) {
                    return in.violatedAs("missed").related("/thresholdMet");
                }
                Unknowns unknown = new Unknowns(in);
                boolean undescribed =
                        !described && !unknown.addIfUnreadable(placeOf(PlanQuestion.METHODOLOGY_PARTICIPATION));
                boolean unstated = met == null && !unknown.addIfUnreadable("/thresholdMet");
                if (undescribed) {
                    Finding found = unstated ? in.violatedAs("both") : in.violatedAs("criteria");
                    return found.at(unstated ? "" : holderOfAnswers(plan));
                }
                return unstated ? in.violatedAs("threshold") : unknown.or(in.satisfied());
            });
}
