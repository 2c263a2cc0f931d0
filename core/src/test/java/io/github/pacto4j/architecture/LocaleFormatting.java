package io.github.pacto4j.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.pacto4j.architecture.ForbiddenCalls.call;
import static io.github.pacto4j.architecture.ForbiddenCalls.callIn;
import static io.github.pacto4j.architecture.ForbiddenCalls.forbid;

import com.tngtech.archunit.lang.ArchRule;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.util.Currency;
import java.util.Locale;

/** Numbers, days and months are worded by the core itself: what the JDK says changes with its version. */
final class LocaleFormatting {
    static final ArchRule NO_JAVA_TEXT = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.text").and(not(nameStartingWith(Normalizer.class.getName()))))
            .because("only the normal forms of Unicode are the same everywhere");

    static final ArchRule NO_WORDS_OF_THE_JDK = forbid(
            "the names of months and the digits are ours",
            call(
                    DateTimeFormatter.class,
                    "ofPattern",
                    "ofLocalizedDate",
                    "ofLocalizedTime",
                    "ofLocalizedDateTime",
                    "ofLocalizedPattern",
                    "localizedBy",
                    "withLocale"),
            call(
                    DateTimeFormatterBuilder.class,
                    "appendText",
                    "appendPattern",
                    "appendLocalized",
                    "appendLocalizedOffset",
                    "appendZoneText",
                    "appendGenericZoneText",
                    "appendDayPeriodText",
                    "getLocalizedDateTimePattern"),
            call(DecimalStyle.class, "of", "ofDefaultLocale"),
            callIn("java.time", "getDisplayName"),
            call(Currency.class, "getSymbol", "getDisplayName"),
            call(Locale.class, "getDisplayName", "getDisplayLanguage", "getDisplayCountry", "getDisplayScript"));

    private LocaleFormatting() {}
}
