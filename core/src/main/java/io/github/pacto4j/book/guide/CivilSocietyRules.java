package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.cocreation.AuthorKind;
import io.github.pacto4j.cocreation.CoCreation;
import io.github.pacto4j.cocreation.CommitteeSide;
import io.github.pacto4j.cocreation.ConsultationRound;
import io.github.pacto4j.cocreation.ParticipantCategory;
import io.github.pacto4j.cocreation.Workshop;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.monitoring.FollowUp;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Lifecycle;
import io.github.pacto4j.plan.MonitoringBody;
import io.github.pacto4j.plan.PlanStatus;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rule on the part of civil society from the preparation of a plan to its evaluation. */
final class CivilSocietyRules {
    private CivilSocietyRules() {}

    static final Rule<Dossier> THROUGHOUT = rule("guide.civil-society-throughout", Dossier.class, (dossier, in) -> {
        ActionPlan plan = Objects.requireNonNull(dossier.plan());
        Unknowns unknown = new Unknowns(in);
        List<Word> missing = new ArrayList<>(0);
        boolean any = false;
        for (String named : in.figures("phases")) {
            Phase phase = Phase.of(named);
            Certainty reached = Lifecycle.hasReached(plan, phase.from, in.on());
            if (reached == Certainty.NO) {
                continue;
            }
            any = true;
            Signs signs = new Signs(in);
            phase.look(dossier, plan, signs);
            if (signs.found) {
                continue;
            } else if (reached == Certainty.CANNOT_SAY) {
                unknown.add("/plan/status");
            } else if (signs.stated && signs.open.isEmpty()) {
                missing.add(new Word("label." + named));
            } else {
                (signs.open.isEmpty() ? signs.silent : signs.open).forEach(unknown::add);
            }
        }
        if (!missing.isEmpty()) {
            return in.violated("phases", missing);
        }
        return unknown.or(any ? in.satisfied() : in.notApplicable(Reason.NOT_YET));
    });

    /** A phase in which the guide wants civil society to take part, and the status with which it has begun. */
    private enum Phase {
        PREPARATION(PlanStatus.IN_CONSULTATION) {
            @Override
            void look(Dossier dossier, ActionPlan plan, Signs signs) {
                CoCreation process = Objects.requireNonNull(dossier.coCreation());
                signs.any(process.team(), "/coCreation/team", "/represents", member -> isOf(member.represents()));
                signs.any(
                        process.committee() == null ? null : process.committee().members(),
                        "/coCreation/committee/members",
                        "/side",
                        member -> member.side() == null ? null : member.side() == CommitteeSide.CIVIL_SOCIETY);
                signs.any(
                        process.forum() == null ? null : process.forum().members(),
                        "/coCreation/forum/members",
                        "/sector",
                        member -> isOf(member.sector()));
                signs.any(process.rounds(), "/coCreation/rounds", "/workshops", Phase::attended);
                signs.any(
                        process.contributions(),
                        "/coCreation/contributions",
                        "/author/kind",
                        each -> each.author() == null ? null : each.author().kind() == AuthorKind.ASSOCIATION);
                signs.any(
                        process.participation() == null
                                        || process.participation().byCategory() == null
                                ? null
                                : List.of(process.participation().byCategory()),
                        "/coCreation/participation/byCategory",
                        "",
                        Phase::counted);
            }
        },
        IMPLEMENTATION(PlanStatus.IN_IMPLEMENTATION) {
            @Override
            void look(Dossier dossier, ActionPlan plan, Signs signs) {
                signs.any(
                        plan.implementingInstitutions(),
                        "/plan/implementingInstitutions",
                        "/sector",
                        institution -> isOf(institution.sector()));
                signs.any(plan.commitments(), "/plan/commitments", "/partners", Phase::hasPartner);
                signs.any(followUp(dossier).civilSocietyRoles(), "/followUp/civilSocietyRoles", "", Text::isWritten);
            }
        },
        MONITORING(PlanStatus.IN_IMPLEMENTATION) {
            @Override
            void look(Dossier dossier, ActionPlan plan, Signs signs) {
                signs.group(dossier, plan);
            }
        },
        EVALUATION(PlanStatus.EVALUATED) {
            @Override
            void look(Dossier dossier, ActionPlan plan, Signs signs) {
                // The group of the guide both follows up and evaluates; so does the monitoring body.
                signs.group(dossier, plan);
                signs.any(
                        dossier.evaluations(),
                        "/evaluations",
                        "/assessorSectors",
                        matrix -> matrix.assessorSectors() == null
                                ? null
                                : matrix.assessorSectors().contains(Sector.CIVIL_SOCIETY));
            }
        };

        final PlanStatus from;

        Phase(PlanStatus from) {
            this.from = from;
        }

        static Phase of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        /** Looks where the dossier tells who took part. */
        abstract void look(Dossier dossier, ActionPlan plan, Signs signs);

        private static @Nullable Boolean isOf(@Nullable Sector sector) {
            return sector == null ? null : sector == Sector.CIVIL_SOCIETY;
        }

        private static @Nullable Boolean hasPartner(Commitment commitment) {
            return commitment.partners() == null
                    ? null
                    : commitment.partners().stream().anyMatch(partner -> partner.sector() == Sector.CIVIL_SOCIETY);
        }

        private static @Nullable Boolean attended(ConsultationRound round) {
            Boolean came = null;
            for (Workshop workshop : round.workshops() == null ? List.<Workshop>of() : round.workshops()) {
                if (workshop.attendance() != null) {
                    came = Boolean.TRUE.equals(came) || counted(workshop.attendance());
                }
            }
            return came;
        }

        private static boolean counted(Map<ParticipantCategory, Integer> numbers) {
            return numbers.getOrDefault(ParticipantCategory.CIVIL_SOCIETY, 0) > 0;
        }
    }

    private static FollowUp followUp(Dossier dossier) {
        return Objects.requireNonNull(dossier.followUp());
    }

    /** What the places that tell of a phase say: one of them suffices, and those that are silent say nothing. */
    private static final class Signs {
        private final Subject in;
        boolean found;
        boolean stated;
        final List<String> open = new ArrayList<>(0);
        final List<String> silent = new ArrayList<>(0);

        Signs(Subject in) {
            this.in = in;
        }

        /**
         * Looks at one place.
         *
         * @param tells  where an item tells of it
         * @param sign  whether an item shows civil society at work, null if it does not say
         */
        <T> void any(@Nullable List<T> items, String place, String tells, Function<? super T, @Nullable Boolean> sign) {
            boolean told = items != null && items.isEmpty();
            for (int i = 0; items != null && i < items.size(); i++) {
                Boolean shown = sign.apply(items.get(i));
                found |= Boolean.TRUE.equals(shown);
                told |= shown != null;
                String item = tells.isEmpty() ? place : in.item(place, i) + tells;
                if (!found && in.hasUnreadable(item)) {
                    open.add(item);
                }
            }
            stated |= told;
            if (in.hasUnreadable(place)) {
                open.add(place);
            } else if (!told) {
                silent.add(place);
            }
        }

        /** The follow-up group and the monitoring body. */
        void group(Dossier dossier, ActionPlan plan) {
            any(followUp(dossier).groupSectors(), "/followUp/groupSectors", "", Phase::isOf);
            MonitoringBody body = plan.monitoringBody();
            Sector sector = body == null ? null : body.sector();
            any(sector == null ? null : List.of(sector), "/plan/monitoringBody/sector", "", Phase::isOf);
        }
    }
}
