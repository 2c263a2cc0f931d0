package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CoCreationStep;
import io.github.pacto4j.cocreation.Contribution;
import io.github.pacto4j.cocreation.ContributionChannel;
import io.github.pacto4j.cocreation.Diagnosis;
import io.github.pacto4j.cocreation.DiagnosisFinding;
import io.github.pacto4j.cocreation.DiagnosisFrame;
import io.github.pacto4j.cocreation.Space;
import io.github.pacto4j.cocreation.SpaceKind;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.date.Period;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Dated;
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

/** The rules on the participatory diagnosis: what it covers and reports, and the platform through which it is held. */
final class DiagnosisRules {
    private DiagnosisRules() {}

    private static final String DIAGNOSIS = "/diagnosis";
    private static final String FRAMES = DIAGNOSIS + "/frames";
    private static final String FINDINGS = DIAGNOSIS + "/findings";
    private static final String INTEGRATED = DIAGNOSIS + "/onlineIntegrated";
    private static final String SPACES = "/spaces";

    static final Rule<CoCreation> FRAME_COVERED = rule("guide.diagnostic-frame", CoCreation.class, (process, in) -> {
        Diagnosis diagnosis = in.required(process.diagnosis(), DIAGNOSIS);
        Unknowns unknown = new Unknowns(in);
        List<DiagnosisFrame> missing = new ArrayList<>(0);
        for (String named : in.figures("frames")) {
            DiagnosisFrame frame = DiagnosisFrame.valueOf(named);
            if (!isCovered(frame, diagnosis) && !mayBeCovered(frame, diagnosis, unknown, in)) {
                missing.add(frame);
            }
        }
        return missing.isEmpty()
                ? unknown.or(in.satisfied())
                : in.violated("frames", missing).at(DIAGNOSIS);
    });

    /** A frame is covered by what is written under it or by a finding that names it. */
    private static boolean isCovered(DiagnosisFrame frame, Diagnosis diagnosis) {
        Text written = diagnosis.frames() == null ? null : diagnosis.frames().get(frame);
        return written != null && written.isWritten()
                || findings(diagnosis).stream()
                        .anyMatch(finding -> finding.frame() == frame
                                && finding.text() != null
                                && finding.text().isWritten());
    }

    private static List<DiagnosisFinding> findings(Diagnosis diagnosis) {
        return diagnosis.findings() == null ? List.of() : diagnosis.findings();
    }

    private static boolean mayBeCovered(DiagnosisFrame frame, Diagnosis diagnosis, Unknowns unknown, Subject in) {
        Map<DiagnosisFrame, Text> frames = diagnosis.frames() == null ? Map.of() : diagnosis.frames();
        Text written = frames.get(frame);
        boolean may = written == null
                ? unknown.addIfUnreadable(FRAMES + "/" + frame.code())
                : written.kept().hasAside();
        if (written != null && may) {
            unknown.add(FRAMES + "/" + frame.code());
        }
        may |= unknown.addIfUnreadable(FINDINGS);
        for (int i = 0; i < findings(diagnosis).size(); i++) {
            DiagnosisFrame named = findings(diagnosis).get(i).frame();
            String place = in.item(FINDINGS, i);
            may |= named == null && unknown.addIfUnreadable(place + "/frame");
            may |= named == frame && unknown.addIfUnreadable(place + "/text");
        }
        return may;
    }

    static final Rule<CoCreation> SYNTHESIS_BEFORE_SHEETS =
            rule("guide.synthesis-before-sheets", CoCreation.class, (process, in) -> {
                Preparation preparation = new Preparation(process, in);
                Dated reported = preparation.synthesis();
                StatedDate synthesis = in.required(reported.on(), reported.place());
                Dated written = preparation
                        .operation(CoCreationStep.COMMITMENT_SHEETS, "commitment-sheets-written")
                        .day();
                if (written.on() == null && !in.hasUnreadable(written.place())) {
                    written = preparation.completed(CoCreationStep.COMMITMENT_SHEETS);
                }
                StatedDate sheets = written.on();
                if (sheets == null) {
                    StatedDate begun =
                            preparation.begun(CoCreationStep.COMMITMENT_SHEETS).on();
                    // Nothing is written before the step begins.
                    boolean after =
                            begun != null && synthesis.isOnOrBefore(begun).isCertain();
                    return after ? in.satisfied() : in.undetermined(written.place());
                }
                in.input("synthesis", synthesis);
                in.input("sheets", sheets);
                return switch (synthesis.isAfter(sheets)) {
                    case YES -> in.violated().related(reported.place(), written.place());
                    case NO -> in.satisfied();
                    case CANNOT_SAY -> in.cannotOrder(synthesis, sheets, reported.place(), written.place());
                };
            });

    static final Rule<CoCreation> ONLINE_INTEGRATED =
            rule("guide.online-integrated", CoCreation.class, (process, in) -> {
                Diagnosis diagnosis = in.required(process.diagnosis(), DIAGNOSIS);
                if (in.required(diagnosis.onlineIntegrated(), INTEGRATED)) {
                    return in.satisfied();
                }
                return cameOnline(process, in)
                        ? in.violated().at(DIAGNOSIS).related(INTEGRATED)
                        : in.notApplicable(Reason.PREMISE_NOT_MET);
            });

    /** Returns whether anything may have come online: not if all contributions are listed and came another way. */
    private static boolean cameOnline(CoCreation process, Subject in) {
        List<Contribution> contributions = process.contributions();
        return contributions == null
                || in.hasUnreadable("/contributions")
                || contributions.stream()
                        .anyMatch(each -> each.channel() == null || each.channel() == ContributionChannel.ONLINE);
    }

    static final Rule<CoCreation> REPORTED = rule("guide.diagnosis-reported", CoCreation.class, (process, in) -> {
        Diagnosis diagnosis = in.required(process.diagnosis(), DIAGNOSIS);
        Blanks blanks =
                new Blanks(in).ask(diagnosis.reports(), DIAGNOSIS + "/reports", new Word("label.diagnosisReports"));
        for (String part : in.figures("parts")) {
            blanks.ask(part(diagnosis, part), DIAGNOSIS + "/" + part, new Word("label." + part));
        }
        return blanks.or(in.violated("fields", blanks.missing()).at(DIAGNOSIS), in.satisfied());
    });

    private static @Nullable List<Text> part(Diagnosis diagnosis, String name) {
        return switch (name) {
            case "suggestions" -> diagnosis.suggestions();
            case "recommendations" -> diagnosis.recommendations();
            case "priorities" -> diagnosis.priorities();
            default -> throw new IllegalArgumentException("a report has no " + name);
        };
    }

    static final Rule<CoCreation> ONLINE_PLATFORM = rule("guide.online-platform", CoCreation.class, (process, in) -> {
        List<Space> spaces = in.required(process.spaces(), SPACES);
        Preparation preparation = new Preparation(process, in);
        // The guide has the platform set up in the course of the diagnosis: it has opened by the end of it.
        Dated diagnosed = preparation.completed(CoCreationStep.DIAGNOSIS);
        if (diagnosed.on() == null && !in.hasUnreadable(diagnosed.place())) {
            diagnosed = preparation.synthesis();
        }
        Dated published = preparation.draftPublished();
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(SPACES);
        List<Period> periods = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < spaces.size(); i++) {
            String place = in.item(SPACES, i);
            SpaceKind kind = spaces.get(i).kind();
            if (kind == null) {
                unknown.addIfUnreadable(place + "/kind");
            } else if (kind == SpaceKind.ONLINE) {
                switch (covers(spaces.get(i).period(), place + "/period", diagnosed, published, unknown)) {
                    case YES -> open++;
                    case NO -> periods.add(spaces.get(i).period());
                    case CANNOT_SAY -> {}
                }
            }
        }
        if (open >= in.figure("minimumPlatforms")) {
            return in.satisfied();
        } else if (!unknown.isEmpty()) {
            return unknown.or(in.satisfied());
        }
        if (periods.isEmpty()) {
            return in.violatedAs("none").related(SPACES);
        }
        List<String> places = new ArrayList<>(List.of(SPACES));
        for (Dated day : List.of(diagnosed, published)) {
            if (day.on() != null) {
                places.add(day.place());
            }
        }
        return in.violatedAs("closed", "periods", periods).related(places);
    });

    /** Returns whether a space was open by one day and still on another; what leaves it open is noted as unknown. */
    private static Certainty covers(
            @Nullable Period period, String place, Dated opening, Dated closing, Unknowns unknown) {
        StatedDate start = period == null ? null : period.start();
        StatedDate end = period == null ? null : period.end();
        Certainty opened =
                start == null || opening.on() == null ? Certainty.CANNOT_SAY : start.isOnOrBefore(opening.on());
        Certainty stillOpen =
                end == null || closing.on() == null ? Certainty.CANNOT_SAY : end.isOnOrAfter(closing.on());
        Certainty covered = opened.and(stillOpen);
        if (covered == Certainty.CANNOT_SAY) {
            unknown.add(opened == Certainty.CANNOT_SAY && opening.on() == null ? opening.place() : place);
            if (stillOpen == Certainty.CANNOT_SAY && closing.on() == null) {
                unknown.add(closing.place());
            }
        }
        return covered;
    }
}
