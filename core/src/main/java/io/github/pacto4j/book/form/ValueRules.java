package io.github.pacto4j.book.form;

import static io.github.pacto4j.rule.Rule.rule;

import io.github.pacto4j.party.Contact;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.plan.Link;
import io.github.pacto4j.plan.LinkKind;
import io.github.pacto4j.plan.Money;
import io.github.pacto4j.rule.Finding;
import io.github.pacto4j.rule.Reason;
import io.github.pacto4j.rule.Rule;
import io.github.pacto4j.rule.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** The rules on single values: ways to reach somebody, amounts of money, goals and commitments referred to. */
final class ValueRules {
    private ValueRules() {}

    static final Rule<Contact> CONTACT_USABLE = rule("form.contact-usable", Contact.class, (contact, in) -> {
        // What is wrong is not repeated: an address or a number is personal.
        boolean wrongEmail = contact.email() != null && !isEmail(contact.email());
        boolean wrongPhone = contact.phone() != null && !isPhone(contact.phone(), in);
        if (wrongEmail) {
            Finding wrong = in.violatedAs("email");
            return wrongPhone ? wrong.related("/email", "/phone") : wrong.related("/email");
        }
        if (wrongPhone) {
            return in.violatedAs("phone").related("/phone");
        }
        in.requireReadable("/email");
        in.requireReadable("/phone");
        return contact.email() == null && contact.phone() == null ? in.notApplicable(Reason.NO_VALUE) : in.satisfied();
    });

    private static boolean isEmail(String email) {
        int at = email.indexOf('@');
        int dot = email.lastIndexOf('.');
        if (at < 1
                || at != email.lastIndexOf('@')
                || dot < at + 2
                || email.startsWith(".")
                || email.charAt(at - 1) == '.'
                || email.charAt(at + 1) == '.'
                || dot == email.length() - 1
                || email.length() > 254) {
            return false;
        }
        for (int i = 0; i < email.length(); i++) {
            char c = email.charAt(i);
            if (c <= ' '
                    || c == 0x7F
                    || ",;:<>()[]\"\\".indexOf(c) >= 0
                    || c == '.' && i > 0 && email.charAt(i - 1) == '.') {
                return false;
            }
        }
        return true;
    }

    /** Moroccan numbers have one of the national prefixes and nine digits; others a plus and 7 to 15 digits (E.164). */
    private static boolean isPhone(String phone, Subject in) {
        StringBuilder dialled = new StringBuilder(phone.length());
        for (int i = 0; i < phone.length(); i++) {
            char c = phone.charAt(i);
            if (c >= '0' && c <= '9' || c == '+' && dialled.isEmpty()) {
                dialled.append(c);
            } else if (" \u00A0\u202F.-()/".indexOf(c) < 0) {
                return false;
            }
        }
        String number = dialled.toString();
        if (number.startsWith("00")) {
            number = "+" + number.substring(2);
        }
        int national = in.figure("nationalDigits");
        for (String prefix : in.figures("nationalPrefixes")) {
            if (number.startsWith(prefix)) {
                return number.length() == prefix.length() + national;
            }
        }
        int digits = number.length() - 1;
        // No country's code begins with a zero.
        return number.startsWith("+") && !number.startsWith("+0") && digits >= 7 && digits <= 15;
    }

    static final Rule<Money> MONEY_SANE = rule("form.money-sane", Money.class, (money, in) -> {
        BigDecimal amount = in.given(money.amount(), "/amount");
        in.input("amount", amount);
        if (money.isNegative()) {
            return in.violatedAs("negative").related("/amount");
        }
        String currency = in.given(money.currency(), "/currency");
        in.input("currency", currency);
        if (money.knownCurrency().isEmpty()) {
            return in.violatedAs("currency").related("/currency");
        }
        OptionalInt excess = money.excessDecimals();
        if (excess.orElse(0) > 0) {
            return in.violatedAs("decimals", "allowed", money.decimalsAllowed().orElse(0))
                    .related("/amount");
        }
        return in.satisfied();
    });

    static final Rule<Link> SDG_KNOWN = rule("form.sdg-known", Link.class, ValueRules::isOfPlan, (link, in) -> {
        if (!isOf(LinkKind.SDG, link, in)) {
            return in.notApplicable(Reason.PREMISE_NOT_MET);
        }
        String reference = in.given(link.reference(), "/reference");
        return SustainableDevelopmentGoals.isKnown(reference)
                ? in.satisfied()
                : in.violated("reference", reference).related("/reference");
    });

    static final Rule<Link> NATIONAL_COMMITMENT_KNOWN =
            rule("form.national-commitment-known", Link.class, ValueRules::isOfPlan, (link, in) -> {
                List<String> known = in.figures("commitments");
                if (known.isEmpty() || !isOf(LinkKind.NATIONAL_PLAN, link, in)) {
                    return in.notApplicable(Reason.PREMISE_NOT_MET);
                }
                String reference = in.given(link.reference(), "/reference");
                return known.contains(reference)
                        ? in.satisfied()
                        : in.violated("reference", reference).related("/reference");
            });

    private static boolean isOfPlan(Subject at) {
        return at.parent(ActionPlan.class) != null;
    }

    private static boolean isOf(LinkKind kind, Link link, Subject in) {
        in.requireReadable("/kind");
        return link.kind() == kind;
    }
}
