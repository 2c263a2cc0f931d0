package io.github.pacto4j.book.form;

import io.github.pacto4j.rule.Rule;
import java.util.List;

/** The rules of the book FORM that have code. */
public final class FormBook {
    private FormBook() {}

    /** Returns the rules with code, in any order: the catalogue gives the order. */
    public static List<Rule<?>> rules() {
        return List.of(
                PeriodRules.DATES_ORDERED,
                PeriodRules.COMMITMENT_IN_PLAN,
                PeriodRules.MILESTONE_IN_COMMITMENT,
                PeriodRules.PLANS_DO_NOT_OVERLAP,
                PeriodRules.TITLE_YEARS,
                NumberRules.NUMBERS_UNIQUE,
                NumberRules.AXIS_KNOWN,
                ReferenceRules.REFERENCE_KNOWN,
                ReferenceRules.LINKS_ACYCLIC,
                RegisterRules.COLLECTIVITY_KNOWN,
                ValueRules.CONTACT_USABLE,
                ValueRules.MONEY_SANE,
                ValueRules.SDG_KNOWN,
                ValueRules.NATIONAL_COMMITMENT_KNOWN,
                TextRules.LANGUAGE_KNOWN,
                TextRules.PRESENT_WHERE_TRANSLATED,
                TextRules.DUPLICATE_COMMITMENT,
                EventRules.NOT_IN_THE_FUTURE,
                EventRules.SPACE_OPEN,
                HistoryRules.HISTORY_FOLLOWS_LIFECYCLE,
                ParticipationRules.PARTICIPANTS_ADD_UP);
    }
}
