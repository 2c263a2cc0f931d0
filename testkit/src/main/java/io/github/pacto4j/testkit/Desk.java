package io.github.pacto4j.testkit;

import io.github.pacto4j.collectivity.Programme;
import io.github.pacto4j.date.StatedDate;
import io.github.pacto4j.party.ActorRole;
import io.github.pacto4j.party.Contact;
import io.github.pacto4j.party.ContactBuilder;
import io.github.pacto4j.party.Evidence;
import io.github.pacto4j.party.EvidenceBuilder;
import io.github.pacto4j.party.EvidenceKind;
import io.github.pacto4j.party.Organisation;
import io.github.pacto4j.party.OrganisationBuilder;
import io.github.pacto4j.party.Sector;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What everybody who fills in a part of a dossier works with: the setting, the days, the words and a hand for chance. */
final class Desk {
    final Setting setting;
    final Chance chance;
    final Dates dates;
    final Cycle cycle;
    final String collectivity;
    final Wording words;

    Desk(Setting setting, Chance chance, Dates dates, Cycle cycle, String collectivity, Wording words) {
        this.setting = setting;
        this.chance = chance;
        this.dates = dates;
        this.cycle = cycle;
        this.collectivity = collectivity;
        this.words = words;
    }

    /** Returns the desk of a part that is written in other languages. */
    Desk in(List<Language> languages) {
        return new Desk(setting, chance, dates, cycle, collectivity, new Wording(chance, languages));
    }

    /** Returns the desk of a part that is written in one more language. */
    Desk with(Language language) {
        List<Language> languages = new ArrayList<>(words.languages());
        if (!languages.contains(language)) {
            languages.add(language);
        }
        return in(languages);
    }

    /** Returns an optional value, given as often as the dossier is full. */
    <T> @Nullable T given(Supplier<? extends T> value) {
        return chance.hits(setting.fullness()) ? value.get() : null;
    }

    /** Returns whether the plan is made under the local programme of the partnership. */
    boolean isOgpLocal() {
        return setting.programme() == Programme.OGP_LOCAL;
    }

    /** Returns the date of something done on that day, null if the day is yet to come. */
    @Nullable
    StatedDate done(LocalDate day) {
        return cycle.isPast(day) ? dates.state(day) : null;
    }

    /** Returns the date of something done that need not be told. */
    @Nullable
    StatedDate told(LocalDate day) {
        return chance.hits(setting.fullness()) ? done(day) : null;
    }

    /** Returns those days of something done that are not yet to come. */
    List<StatedDate> past(LocalDate... days) {
        List<StatedDate> past = new ArrayList<>();
        for (LocalDate day : days) {
            if (cycle.isPast(day)) {
                past.add(dates.state(day));
            }
        }
        return past;
    }

    /** Returns the language that a document names, which it may leave out if it is French. */
    @Nullable
    Language language() {
        Language first = words.languages().get(0);
        return first == Language.FR ? given(() -> first) : first;
    }

    /** A role, never a person: nobody is invented. */
    String person(String role, int number) {
        return role + " " + number;
    }

    Contact contact() {
        int number = chance.below(100);
        return ContactBuilder.builder()
                .name(given(() -> person("Personne", number)))
                .title(given(() -> words.say("role")))
                .unit(given(() -> words.say("unit")))
                .email(asked(() -> "personne." + number + "@exemple.invalid"))
                .phone(given(() -> phone(number)))
                .isPublic(given(() -> chance.hits(0.5)))
                .build();
    }

    /** A contact that names who answers. */
    Contact named() {
        return contact().withName(person("Personne", chance.below(100)));
    }

    /** A contact that leaves nothing out. */
    Contact reachable() {
        int number = chance.below(100);
        return ContactBuilder.builder()
                .name(person("Personne", number))
                .title(words.say("role"))
                .unit(words.say("unit"))
                .email("personne." + number + "@exemple.invalid")
                .phone(phone(number))
                .build();
    }

    /** Returns a value that the guide asks a member of OGP Local to write down; elsewhere it may be left out. */
    <T> @Nullable T asked(Supplier<? extends T> value) {
        return isOgpLocal() ? value.get() : given(value);
    }

    private String phone(int number) {
        String last = number < 10 ? "0" + number : Integer.toString(number);
        return chance.one(List.of(
                "+2125000000" + last, "+212 5 00 00 00 " + last, "05.00.00.00." + last, "+33 5 00 00 00 0" + last));
    }

    Organisation organisation(Sector sector) {
        boolean civil = sector == Sector.CIVIL_SOCIETY;
        return OrganisationBuilder.builder()
                .name(civil ? words.say("association") : words.say("body"))
                .sector(sector)
                .role(given(() -> chance.one(ActorRole.values())))
                .build();
    }

    /** Returns the name of a member of the forum that is no public body; it endorses the plan under the same name. */
    Text memberOutside(int number) {
        return words.exactly("association", number);
    }

    Organisation organisation() {
        return organisation(chance.one(Sector.values()));
    }

    Evidence evidence(LocalDate day) {
        return EvidenceBuilder.builder()
                .title(asked(() -> words.say("evidence")))
                .url(given(() -> "https://exemple.invalid/documents/" + chance.below(10_000)))
                .date(told(day))
                .kind(given(() -> chance.one(EvidenceKind.values())))
                .bytes(given(() -> (long) chance.between(10_000, 4_000_000)))
                .build();
    }
}
