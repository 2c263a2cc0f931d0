package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.text.CodeOrText;
import io.github.pacto4j.text.Folding;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The sentences of the book OGP_LOCAL. */
final class OgpSentences {
    private static final Set<String> GOVERNMENT = Set.of("COLLECTIVITY", "GOVERNMENT");

    private static final Set<String> OF_COMMITMENTS =
            Set.of("ogp.identifier", "ogp.open-government-lens", "ogp.sheet-fields");

    private OgpSentences() {}

    static Map<String, Sentence> all() {
        Map<String, Sentence> all = new LinkedHashMap<>();
        all.put("ogp.forum-exists", OgpSentences::forumExists);
        all.put("ogp.forum-multi-stakeholder", OgpSentences::forumMultiStakeholder);
        all.put("ogp.forum-met", OgpSentences::forumMet);
        all.put("ogp.endorsed", OgpSentences::endorsed);
        all.put("ogp.site-fresh", OgpUpdates::siteFresh);
        all.put("ogp.monitoring-body", OgpSentences::monitoringBody);
        all.put("ogp.monitoring-body-independent", OgpSentences::monitoringBodyIndependent);
        all.put("ogp.inception-report-due", OgpReportSentences::inceptionReportDue);
        all.put("ogp.end-of-commitment-report-due", OgpReportSentences::endOfCommitmentReportDue);
        all.put("ogp.evidence-limits", OgpReportSentences::evidenceLimits);
        all.put("ogp.inception-covers-all", OgpReportSentences::inceptionCoversAll);
        all.put("ogp.sheet-fields", OgpSentences::sheetFields);
        all.put("ogp.identifier", OgpSentences::identifier);
        all.put("ogp.open-government-lens", OgpSentences::openGovernmentLens);
        all.put("ogp.end-within-term", OgpSentences::endWithinTerm);
        all.put("ogp.few-commitments", OgpSentences::fewCommitments);
        all.put("ogp.term-left", OgpSentences::termLeft);
        all.put("ogp.support-letters", OgpSentences::supportLetters);
        all.put("ogp.outcome-vs-completion", OgpReportSentences::outcomeVsCompletion);
        all.put("ogp.plan-form-complete", OgpSentences::planFormComplete);
        all.replaceAll((rule, sentence) -> (scene, found) -> {
            sentence.say(scene, found);
            if (found.isEmpty() && OF_COMMITMENTS.contains(rule)) {
                PactoRecords.unreadCommitments(scene, found);
            }
            if (found.isEmpty()) {
                found.notApplicable();
            }
        });
        return all;
    }

    private static void forumExists(Scene scene, Findings found) {
        Certainty space = Told.some(scene.coCreation().at("spaces"), each -> Told.is(each.at("kind"), "FORUM"));
        found.asked(Told.anything(scene.coCreation().at("forum")).or(space), scene.coCreation());
    }

    private static Certainty isOutside(Node member) {
        Node sector = member.at("sector");
        return sector.isGiven() ? Certainty.of(!GOVERNMENT.contains(sector.code())) : Certainty.CANNOT_SAY;
    }

    private static void forumMultiStakeholder(Scene scene, Findings found) {
        Node members = scene.coCreation().at("forum/members");
        if (members.isAbsent()) {
            found.undetermined();
            return;
        }
        Certainty inside = Told.some(members, each -> isOutside(each).not());
        Certainty outside = Told.some(members, OgpSentences::isOutside);
        found.asked(inside.and(outside), Told.holder(scene.coCreation(), "forum/members"));
    }

    private static void forumMet(Scene scene, Findings found) {
        Node forum = scene.coCreation().at("forum");
        Node submitted = scene.plan().at("submittedOn");
        Certainty outside = forum.at("members").isAbsent()
                ? Certainty.CANNOT_SAY
                : Told.some(forum.at("members"), OgpSentences::isOutside);
        Certainty met = forum.at("meetings").isAbsent()
                ? Certainty.CANNOT_SAY
                : Told.some(
                        forum.at("meetings"),
                        scene.number("minimumMeetings"),
                        each -> submitted.isAbsent()
                                ? beforePublication(scene, each, false)
                                : Told.before(each, submitted));
        if (met.and(outside) == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(met.and(outside), forum);
        }
    }

    /** What came before the publication came before the submission; where no submission is told, nothing came late. */
    private static Certainty beforePublication(Scene scene, Node day, boolean sameDay) {
        List<Node> published = scene.entries("publish");
        if (published.isEmpty() || !day.isGiven()) {
            return Certainty.CANNOT_SAY;
        }
        Node publication = published.get(published.size() - 1).at("on");
        Certainty before = sameDay ? Told.onOrBefore(day, publication) : Told.before(day, publication);
        return before == Certainty.YES ? Certainty.YES : Certainty.CANNOT_SAY;
    }

    /** Returns whether two names are one in some language. */
    static Certainty isSameName(Node name, Node other) {
        if (!name.isGiven() || !other.isGiven()) {
            return name.isUnknown() || other.isUnknown() ? Certainty.CANNOT_SAY : Certainty.NO;
        }
        for (String one : wordings(name)) {
            for (String another : wordings(other)) {
                if (!Folding.fold(one).isEmpty() && Folding.fold(one).equals(Folding.fold(another))) {
                    return Certainty.YES;
                }
            }
        }
        return Certainty.NO;
    }

    private static List<String> wordings(Node name) {
        if (name.value() instanceof Text text) {
            return new ArrayList<>(text.wordings().values());
        }
        return name.value() instanceof String string ? List.of(string) : List.of();
    }

    private static void endorsed(Scene scene, Findings found) {
        Node endorsements = scene.plan().at("endorsements");
        Node members = scene.coCreation().at("forum/members");
        if (endorsements.isAbsent()) {
            found.absent(scene.plan());
            return;
        }
        Certainty endorsed = Told.some(endorsements, scene.number("minimumEndorsements"), each -> {
            Certainty isMember = members.isAbsent()
                    ? Certainty.CANNOT_SAY
                    : Told.some(
                            members,
                            member -> isOutside(member).and(isSameName(member.at("name"), each.at("organisation"))));
            Node submitted = scene.plan().at("submittedOn");
            return isMember.and(
                    submitted.isAbsent()
                            ? beforePublication(scene, each.at("date"), true)
                            : Told.onOrBefore(each.at("date"), submitted));
        });
        if (endorsed == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(endorsed, scene.plan());
        }
    }

    private static void monitoringBody(Scene scene, Findings found) {
        Node body = scene.plan().at("monitoringBody");
        Node contact = body.at("contact");
        Certainty reachable = Told.written(contact.at("name"))
                .or(Told.written(contact.at("email")))
                .or(Told.written(contact.at("phone")));
        Certainty named = Told.written(body.at("name")).and(reachable);
        if (named == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(named, body);
        }
    }

    private static void monitoringBodyIndependent(Scene scene, Findings found) {
        Node name = scene.plan().at("monitoringBody/name");
        if (!name.isGiven()) {
            found.undetermined();
            return;
        }
        Certainty among = Certainty.NO;
        boolean allStated = true;
        for (String list : List.of("leadInstitutions", "implementingInstitutions")) {
            Node institutions = scene.plan().at(list);
            allStated &= institutions.isGiven();
            among = among.or(Told.some(
                    institutions,
                    each -> each.at("name").isGiven() ? isSameName(each.at("name"), name) : Certainty.CANNOT_SAY));
        }
        for (Node commitment : scene.commitments()) {
            // The unit that carries out a commitment is an implementing institution, listed or not.
            among = among.or(Certainty.of(isSameName(commitment.at("unit"), name) == Certainty.YES));
        }
        found.asked(among == Certainty.NO && !allStated ? Certainty.CANNOT_SAY : among.not(), scene.plan());
    }

    private static void sheetFields(Scene scene, Findings found) {
        for (Node commitment : scene.commitments()) {
            Certainty filled = commitment.isUnknown() ? Certainty.CANNOT_SAY : Certainty.YES;
            for (String field : commitment.isUnknown() ? List.<String>of() : scene.figures("fields")) {
                filled = filled.and(
                        switch (field) {
                            case "relevance" -> Told.some(commitment.at(field), Told::anything);
                            case "policyAreas", "sectors" -> Told.some(commitment.at(field), Told::written);
                            case "period" ->
                                Told.given(commitment.at("period/start")).and(Told.given(commitment.at("period/end")));
                            default -> Told.written(commitment.at(field));
                        });
            }
            found.asked(filled, commitment);
        }
    }

    private static void identifier(Scene scene, Findings found) {
        for (Node commitment : scene.commitments()) {
            Node id = commitment.at("ogpId");
            if (id.isUnknown()) {
                found.undetermined();
            } else if (id.isGiven()) {
                found.asked(Certainty.of(id.string().matches(scene.figure("pattern"))), commitment);
            }
        }
    }

    private static void openGovernmentLens(Scene scene, Findings found) {
        for (Node commitment : scene.commitments()) {
            Function<Node, Certainty> opens = each -> Told.isOneOf(each.at("value"), scene.figures("values"));
            found.asked(
                    commitment.isUnknown()
                            ? Certainty.CANNOT_SAY
                            : Told.some(commitment.at("relevance"), scene.number("minimumValues"), opens),
                    commitment);
        }
    }

    private static void endWithinTerm(Scene scene, Findings found) {
        Node end = scene.plan().at("period/end");
        Node term = scene.plan().at("termEnd");
        if (!end.isGiven() || !term.isGiven()) {
            found.undetermined();
        } else if (!end.date().last().isAfter(term.date().last())) {
            // Both cover their last unit whole.
            found.satisfied();
        } else if (end.date().first().isAfter(term.date().last())) {
            found.violated(scene.plan());
        } else {
            found.undetermined();
        }
    }

    private static void fewCommitments(Scene scene, Findings found) {
        Node commitments = scene.plan().at("commitments");
        int limit = scene.number("unusualAbove");
        int read = 0;
        int possible = 0;
        for (Node commitment : commitments.items()) {
            read += commitment.isGiven() ? 1 : 0;
            possible++;
        }
        Node complete = scene.plan().at("commitmentsComplete");
        Node announced = scene.plan().at("announced/commitments");
        boolean whole = commitments.isGiven()
                && read == possible
                && !commitments.listKept().isCut()
                && !complete.isFalse()
                && !complete.isUnknown();
        if (read > limit) {
            found.violatedSomewhere();
        } else if (!whole && announced.isGiven()) {
            // What is announced stands for what is not listed.
            found.asked(Certainty.of(announced.number() <= limit), scene.plan());
        } else if (commitments.listKept().isCut()
                || !commitments.isGiven()
                || possible > limit
                || complete.isFalse()
                || complete.isUnknown()) {
            found.undetermined();
        } else {
            found.satisfied();
        }
    }

    private static void termLeft(Scene scene, Findings found) {
        Node application = scene.root().at("application");
        Node submitted = application.at("submittedOn");
        Node end = application.at("termEnd");
        if (!end.isGiven()) {
            found.undetermined();
            return;
        }
        int months = scene.number("minimumMonths");
        LocalDate earliest = end.date().first().minusMonths(months);
        LocalDate latest = end.date().last().minusMonths(months);
        if (!submitted.isGiven()) {
            found.undetermined();
        } else if (!submitted.date().last().isAfter(earliest)) {
            found.satisfied();
        } else if (submitted.date().first().isAfter(latest)) {
            found.violated(application);
        } else {
            found.undetermined();
        }
    }

    private static void supportLetters(Scene scene, Findings found) {
        Node application = scene.root().at("application");
        Node letters = application.at("letters");
        Certainty head = Told.some(letters, scene.number("minimumHead"), each -> Told.is(each.at("from"), "HEAD"));
        Certainty partner = Told.some(
                letters, scene.number("minimumNonGovernment"), each -> Told.is(each.at("from"), "NON_GOVERNMENT"));
        found.asked(head.and(partner), application);
    }

    private static void planFormComplete(Scene scene, Findings found) {
        Certainty complete = Certainty.YES;
        for (String question : scene.figures("narrative")) {
            complete = complete.and(Told.written(scene.plan().at("narrative/" + question)));
        }
        complete = complete.and(Told.some(scene.plan().at("leadInstitutions"), each -> Told.written(each.at("name"))));
        Node participation = scene.coCreation().at("participation");
        if (scene.coCreation().isGiven()) {
            complete = complete.and(Told.given(participation.at("groups")))
                    .and(Told.given(participation.at("publicMeetings")));
        } else if (complete == Certainty.YES) {
            complete = Certainty.CANNOT_SAY;
        }
        if (complete == Certainty.NO) {
            found.violatedSomewhere();
        } else {
            found.asked(complete, scene.plan());
        }
    }

    /** Returns the texts and codes of a list, codes by their id. */
    static Set<Object> distinct(Node list) {
        Set<Object> distinct = new HashSet<>();
        for (Node each : list.items()) {
            if (each.value() instanceof CodeOrText<?> either) {
                distinct.add(either.code() != null ? either.code() : either.text());
            }
        }
        return distinct;
    }
}
