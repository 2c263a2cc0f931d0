package io.github.pacto4j.book.ogp;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.MonitoringBody;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on the independent body that monitors a plan. */
final class MonitoringBodyRules {
    private MonitoringBodyRules() {}

    private static final String BODY = "/monitoringBody";
    private static final String LEAD = "/leadInstitutions";
    private static final String IMPLEMENTING = "/implementingInstitutions";
    private static final String COMMITMENTS = "/commitments";

    static final Rule<ActionPlan> NAMED = rule("ogp.monitoring-body", ActionPlan.class, (plan, in) -> {
        MonitoringBody body = in.required(plan.monitoringBody(), BODY);
        Contact contact = body.contact();
        List<@Nullable String> ways = new ArrayList<>();
        String place = BODY + "/contact";
        for (String way : in.figures("oneOf")) {
            ways.add(contact == null ? null : way(contact, way));
            place = contact != null && in.hasUnreadable(BODY + "/contact/" + way) ? BODY + "/contact/" + way : place;
        }
        Blanks blanks = new Blanks(in)
                .ask(body.name(), BODY + "/name", new Word("label.name"))
                .ask(ways, place, new Word("label.contact"));
        return blanks.or(in.violated("fields", blanks.missing()).at(BODY), in.satisfied());
    });

    private static @Nullable String way(Contact contact, String name) {
        return switch (name) {
            case "email" -> contact.email();
            case "phone" -> contact.phone();
            default -> throw new IllegalArgumentException("nobody is reached by " + name);
        };
    }

    static final Rule<ActionPlan> INDEPENDENT =
            rule("ogp.monitoring-body-independent", ActionPlan.class, (plan, in) -> {
                MonitoringBody body = in.required(plan.monitoringBody(), BODY);
                Text name = in.required(body.name(), BODY + "/name");
                String lead = named(name, plan.leadInstitutions(), LEAD, in);
                String implementing = named(name, plan.implementingInstitutions(), IMPLEMENTING, in);
                String unit = implementing == null ? namedUnit(name, plan.commitments(), in) : implementing;
                in.input("body", name);
                if (lead != null) {
                    return in.violatedAs("lead").related(BODY + "/name", lead);
                } else if (unit != null) {
                    return in.violatedAs("implementing").related(BODY + "/name", unit);
                }
                Unknowns unknown = new Unknowns(in);
                addIfUnknown(plan.leadInstitutions(), LEAD, unknown, in);
                addIfUnknown(plan.implementingInstitutions(), IMPLEMENTING, unknown, in);
                return unknown.or(in.satisfied());
            });

    /** Returns the place of an institution of this name, null if there is none. */
    private static @Nullable String named(
            Text name, @Nullable List<Organisation> institutions, String place, Subject in) {
        for (int i = 0; institutions != null && i < institutions.size(); i++) {
            if (NonGovernment.isSame(name, institutions.get(i).name())) {
                return in.item(place, i);
            }
        }
        return null;
    }

    /** The unit responsible for a commitment carries it out, whether or not the plan lists it with the institutions. */
    private static @Nullable String namedUnit(Text name, @Nullable List<Commitment> commitments, Subject in) {
        for (int i = 0; commitments != null && i < commitments.size(); i++) {
            if (NonGovernment.isSame(name, commitments.get(i).unit())) {
                return in.item(COMMITMENTS, i) + "/unit";
            }
        }
        return null;
    }

    private static void addIfUnknown(
            @Nullable List<Organisation> institutions, String place, Unknowns unknown, Subject in) {
        if (institutions == null || in.hasUnreadable(place)) {
            unknown.add(place);
            return;
        }
        for (int i = 0; i < institutions.size(); i++) {
            if (institutions.get(i).name() == null) {
                unknown.add(in.item(place, i) + "/name");
            }
        }
    }
}
