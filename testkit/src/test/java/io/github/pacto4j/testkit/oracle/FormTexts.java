package io.github.pacto4j.testkit.oracle;

import io.github.pacto4j.citizen.CitizenRequests;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.collectivity.CollectivityProfile;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.evaluation.EvaluationMatrix;
import io.github.pacto4j.membership.MembershipApplication;
import io.github.pacto4j.monitoring.CompletionReport;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.monitoring.MonitoringReport;
import io.github.pacto4j.network.Network;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.text.Json;
import io.github.pacto4j.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sentences of the book FORM on texts. */
final class FormTexts {
    private FormTexts() {}

    static void languageKnown(Scene scene, Findings found) {
        List<String> languages = Catalogue.figures("form.language-known", "languages", null);
        for (Node node : scene.all()) {
            FormDocument.unreadable(node, found, type -> type == Text.class);
            if (!(node.value() instanceof Text text)) {
                continue;
            }
            Certainty known = Certainty.YES;
            for (Map.Entry<String, String> wording : text.wordings().entrySet()) {
                known = known.and(Certainty.of(languages.contains(wording.getKey())));
                if (wording.getKey().equals("ar")) {
                    known = known.and(Certainty.of(isArabic(wording.getValue())));
                }
            }
            if (isPartlyUnreadable(text)) {
                known = known.and(Certainty.CANNOT_SAY);
            } else if (text.wordings().isEmpty()) {
                continue;
            }
            found.asked(known, node);
        }
    }

    static boolean isPartlyUnreadable(Text text) {
        return text.kept().members().stream()
                .anyMatch(member -> Catalogue.figures("form.language-known", "languages", null)
                                .contains(member.name())
                        && member.isAside()
                        && !Json.NULL.equals(member.json()));
    }

    private static boolean isArabic(String wording) {
        int letters = 0;
        int arabic = 0;
        for (int point : wording.codePoints().toArray()) {
            if (Character.isLetter(point)) {
                letters++;
                arabic += Character.UnicodeScript.of(point) == Character.UnicodeScript.ARABIC ? 1 : 0;
            }
        }
        return letters <= Integer.parseInt(Catalogue.figure("form.language-known", "lettersAbove", null))
                || 100 * arabic
                        > letters
                                * Integer.parseInt(Catalogue.figure("form.language-known", "arabicAbovePercent", null));
    }

    private static final Set<Class<?>> DOCUMENTS = Set.of(
            ActionPlan.class,
            CoCreation.class,
            CompletionReport.class,
            MonitoringReport.class,
            FollowUp.class,
            EvaluationMatrix.class,
            MembershipApplication.class,
            CitizenRequests.class,
            CollectivityProfile.class,
            Network.class);

    static void textPresentWhereTranslated(Scene scene, Findings found) {
        for (Node node : scene.all()) {
            FormDocument.unreadable(node, found, DOCUMENTS::contains);
            if (node.value() != null && DOCUMENTS.contains(node.value().getClass())) {
                translated(node, found);
            }
        }
    }

    private static void translated(Node document, Findings found) {
        boolean french = false;
        boolean arabic = false;
        boolean missing = false;
        Node language = document.at("language");
        boolean unknown = language.isUnknown();
        for (Node node : document.all()) {
            boolean exempt = isExempt(node);
            boolean unread = node.isUnknown() || node.listKept().hasAside();
            unknown |= !exempt && unread && node.mayHoldBelow(Text.class, EXEMPT);
            if (node.value() instanceof Text text) {
                boolean fr = isIn(node, "fr");
                boolean ar = isIn(node, "ar");
                // A bare string in a document of an unknown language may be in either, yet not in both.
                boolean anyLanguage = language.isUnknown() && text.kept().isBare();
                french |= !exempt && fr && !anyLanguage;
                arabic |= !exempt && ar && !anyLanguage;
                boolean mayFrench = fr || text.kept().isUnreadable("fr");
                boolean mayArabic = ar || text.kept().isUnreadable("ar");
                boolean said = node.isWritten() || LANGUAGES.stream().anyMatch(text.kept()::isUnreadable);
                missing |= !exempt && said && !(mayFrench && mayArabic);
                unknown |= !exempt && said && !(fr && ar) && mayFrench && mayArabic;
            }
        }
        if (!french || !arabic) {
            if (language.isUnknown()) {
                found.undetermined();
            } else {
                found.notApplicable(Reason.PREMISE_NOT_MET);
            }
        } else if (missing) {
            found.violated(document);
        } else if (unknown) {
            found.undetermined();
        } else {
            found.satisfied();
        }
    }

    private static boolean isIn(Node text, String language) {
        String wording = text.text().wordings().get(language);
        return wording != null && !wording.isBlank();
    }

    private static final List<String> LANGUAGES = List.of("fr", "ar", "en", "zgh");
    private static final Set<String> EXEMPT = Set.of("contributions", "name", "notes", "comment");

    private static boolean isExempt(Node node) {
        return node.pointer().contains("/contributions") || EXEMPT.contains(node.name());
    }
}
