package io.github.pacto4j.book.guide;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.plan.Commitment;
import io.github.pacto4j.plan.Indicator;
import io.github.pacto4j.plan.Milestone;
import io.github.pacto4j.rule.Blanks;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import io.github.pacto4j.rule.Unknowns;
import io.github.pacto4j.rule.Word;
import io.github.pacto4j.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on what makes a commitment one that can be followed: its milestones, indicators, contact and partners. */
final class CommitmentRules {
    private CommitmentRules() {}

    private static final String MILESTONES = "/milestones";
    private static final String INDICATORS = "/indicators";
    private static final String CONTACT = "/contact";
    private static final String PARTNERS = "/partners";

    static final Rule<Commitment> TIME_BOUND = rule("guide.time-bound", Commitment.class, (commitment, in) -> {
        List<Milestone> milestones = in.required(commitment.milestones(), MILESTONES);
        boolean dated = true;
        for (int i = 0; i < milestones.size(); i++) {
            dated &= isDated(milestones.get(i));
        }
        boolean whole = !in.hasUnreadable(MILESTONES);
        if (dated && whole && milestones.size() >= in.figure("minimumMilestones")) {
            return in.satisfied();
        }
        Unknowns unknown = new Unknowns(in);
        List<String> numbers = new ArrayList<>(0);
        List<String> places = new ArrayList<>(0);
        for (int i = 0; i < milestones.size(); i++) {
            String item = in.item(MILESTONES, i);
            if (isUndated(milestones.get(i), item, unknown)) {
                String number = milestones.get(i).number();
                numbers.add(number == null ? "?" : number);
                places.add(item);
            }
        }
        if (!numbers.isEmpty()) {
            return in.violatedAs("undated", "milestones", numbers).related(places);
        }
        unknown.addIfUnreadable(MILESTONES);
        return milestones.size() >= in.figure("minimumMilestones")
                ? unknown.or(in.satisfied())
                : unknown.or(in.violatedAs("none").related(MILESTONES));
    });

    private static boolean isDated(Milestone milestone) {
        return milestone.period() != null
                && milestone.period().start() != null
                && milestone.period().end() != null;
    }

    private static boolean isUndated(Milestone milestone, String place, Unknowns unknown) {
        if (milestone.period() == null) {
            return !unknown.addIfUnreadable(place + "/period");
        }
        boolean start = milestone.period().start() != null || unknown.addIfUnreadable(place + "/period/start");
        boolean end = milestone.period().end() != null || unknown.addIfUnreadable(place + "/period/end");
        return !start || !end;
    }

    static final Rule<Commitment> MEASURABLE = rule("guide.measurable", Commitment.class, (commitment, in) -> {
        List<Indicator> indicators = in.required(commitment.indicators(), INDICATORS);
        int measurable = 0;
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (isWritten(indicator.unit()) && indicator.baseline() != null && indicator.target() != null) {
                measurable++;
            }
        }
        if (measurable >= in.figure("minimumIndicators")) {
            return in.satisfied();
        }
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(INDICATORS);
        for (int i = 0; i < indicators.size(); i++) {
            addIfMeasurable(indicators.get(i), in.item(INDICATORS, i), unknown);
        }
        String variant = indicators.isEmpty() ? "none" : "incomplete";
        return unknown.or(in.violatedAs(variant).related(INDICATORS));
    });

    /** Notes an indicator that lacks nothing but what could not be read. */
    private static void addIfMeasurable(Indicator indicator, String place, Unknowns unknown) {
        boolean unit = isWritten(indicator.unit())
                || indicator.kept().isUnreadable("unit")
                || indicator.unit() != null && indicator.unit().kept().hasAside();
        boolean baseline = indicator.baseline() != null || indicator.kept().isUnreadable("baseline");
        boolean target = indicator.target() != null || indicator.kept().isUnreadable("target");
        if (unit && baseline && target) {
            unknown.add(place);
        }
    }

    private static boolean isWritten(@Nullable Text text) {
        return text != null && text.isWritten();
    }

    private static boolean isWritten(@Nullable String string) {
        return string != null && !string.isBlank();
    }

    static final Rule<Milestone> VERIFIABLE = rule("guide.verifiable", Milestone.class, (milestone, in) -> {
        Text deliverable = milestone.deliverable();
        if (isWritten(deliverable)) {
            return in.satisfied();
        }
        return in.hasUnreadable("/deliverable")
                        || deliverable != null && deliverable.kept().hasAside()
                ? in.undetermined("/deliverable")
                : in.violated();
    });

    static final Rule<Commitment> CONTACT_COMPLETE =
            rule("guide.contact-complete", Commitment.class, (commitment, in) -> {
                Contact contact = in.required(commitment.contact(), CONTACT);
                List<String> ways = in.figures("oneOf");
                boolean named = isWritten(contact.name());
                boolean reached = false;
                for (String way : ways) {
                    reached |= isWritten((String) value(contact, way));
                }
                if (named && reached) {
                    return in.satisfied();
                }
                Unknowns unknown = new Unknowns(in);
                boolean nameless = !named && !unknown.addIfUnreadable(CONTACT + "/name");
                boolean unread = false;
                for (String way : ways) {
                    unread |= !reached && unknown.addIfUnreadable(CONTACT + "/" + way);
                }
                boolean unreachable = !reached && !unread;
                if (!nameless && !unreachable) {
                    return unknown.or(in.satisfied());
                }
                String variant = nameless ? unreachable ? "both" : "name" : "ways";
                return in.violatedAs(variant).at(CONTACT);
            });

    static final Rule<Commitment> CONTACT_FULL = rule("guide.contact-full", Commitment.class, (commitment, in) -> {
        Contact contact = in.required(commitment.contact(), CONTACT);
        List<String> fields = in.figures("fields");
        boolean full = true;
        for (String field : fields) {
            Object value = value(contact, field);
            full &= value instanceof Text text ? text.isWritten() : isWritten((String) value);
        }
        if (full) {
            return in.satisfied();
        }
        Blanks blanks = new Blanks(in);
        for (String field : fields) {
            blanks.ask(value(contact, field), CONTACT + "/" + field, new Word("label.contact." + field));
        }
        return blanks.or(in.violated("fields", blanks.missing()).at(CONTACT), in.satisfied());
    });

    private static @Nullable Object value(Contact contact, String field) {
        return switch (field) {
            case "name" -> contact.name();
            case "title" -> contact.title();
            case "unit" -> contact.unit();
            case "email" -> contact.email();
            case "phone" -> contact.phone();
            default -> throw new IllegalStateException("no field of a contact: " + field);
        };
    }

    static final Rule<Commitment> PARTNERS_NAMED = rule("guide.partners-named", Commitment.class, (commitment, in) -> {
        List<Organisation> partners = in.required(commitment.partners(), PARTNERS);
        boolean enoughPublic = count(partners, in.figures("publicSectors")) >= in.figure("minimumPublic");
        boolean enoughOthers = count(partners, in.figures("otherSectors")) >= in.figure("minimumOther");
        if (enoughPublic && enoughOthers) {
            return in.satisfied();
        }
        Unknowns unknown = new Unknowns(in);
        unknown.addIfUnreadable(PARTNERS);
        for (int i = 0; i < partners.size(); i++) {
            addIfOpen(partners.get(i), in.item(PARTNERS, i), unknown, in);
        }
        return unknown.or(missing(enoughPublic, enoughOthers, in));
    });

    private static Finding missing(boolean enoughPublic, boolean enoughOthers, Subject in) {
        String variant = enoughPublic ? "others" : enoughOthers ? "public" : "both";
        return in.violatedAs(variant).related(PARTNERS);
    }

    private static int count(List<Organisation> partners, List<String> sectors) {
        int count = 0;
        for (int i = 0; i < partners.size(); i++) {
            Organisation partner = partners.get(i);
            if (partner.sector() != null
                    && isWritten(partner.name())
                    && sectors.contains(partner.sector().name())) {
                count++;
            }
        }
        return count;
    }

    /** Notes a partner of which the name could not be read, or of which nobody says to which sector it belongs. */
    private static void addIfOpen(Organisation partner, String place, Unknowns unknown, Subject in) {
        boolean unread = !isWritten(partner.name())
                && (in.hasUnreadable(place + "/name")
                        || partner.name() != null && partner.name().kept().hasAside());
        if (unread) {
            unknown.add(place + "/name");
        } else if (isWritten(partner.name()) && partner.sector() == null) {
            unknown.add(place + "/sector");
        }
    }
}
