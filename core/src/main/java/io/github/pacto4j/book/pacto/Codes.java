package io.github.pacto4j.book.pacto;

import io.github.pacto4j.collectivity.Collectivities;
import io.github.pacto4j.collectivity.Collectivity;
import io.github.pacto4j.date.Certainty;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.rule.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a document of the network speaks of the collectivity that a dossier is about. */
final class Codes {
    private Codes() {}

    /** Returns whether a code is that of the collectivity, as the register has it or had it. */
    static Certainty isOwn(String code, Subject in) {
        String own = own(in.dossier());
        return own == null ? Certainty.CANNOT_SAY : Certainty.of(current(code).equals(current(own)));
    }

    /** Returns whether the code of the collectivity is among these; a list that is not stated is not known. */
    static Certainty isOwnAmong(@Nullable List<String> codes, String place, Subject in) {
        Certainty found = codes == null || in.hasUnreadable(place) ? Certainty.CANNOT_SAY : Certainty.NO;
        for (String code : codes == null ? List.<String>of() : codes) {
            found = found.or(isOwn(code, in));
        }
        return found;
    }

    private static String current(String code) {
        return Collectivities.register().resolve(code).map(Collectivity::code).orElse(code);
    }

    private static @Nullable String own(Dossier dossier) {
        if (dossier.collectivity() != null) {
            return dossier.collectivity();
        } else if (dossier.plan() != null && dossier.plan().collectivity() != null) {
            return dossier.plan().collectivity();
        }
        return dossier.coCreation() == null ? null : dossier.coCreation().collectivity();
    }
}
